// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/press/printpage.h"

#include <optional>

namespace bellpush {

class PdfFile;

/// The groups of shapes of a PDF, each once however often it is shown: form XObjects (ISO 32000-1,
/// 8.10).
class PdfForms
{
public:
    /// `resources` is the object that pages and forms have theirs from. `file` has to outlive this.
    PdfForms(PdfFile &file, int resources);

    /// The number under which pages show a group, if it was written: "/X0", "/X1", …
    std::optional<int> numberOf(const PlacedGroup &group) const;

    /// Writes a group's operators, in mm from its (0, 0) upwards.
    int write(const PlacedGroup &group, const QByteArray &content);

    /// The entries of a page's form resources.
    QByteArray entries() const;

private:
    PdfFile &m_file;
    int m_resources;
    QList<std::shared_ptr<const ShapeGroup>> m_groups{}; ///< By number; each lives as long as this.
    QList<int> m_objects{};
};

} // namespace bellpush
