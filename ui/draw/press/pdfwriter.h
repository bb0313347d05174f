// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/press/printpage.h"

#include <memory>

class QIODevice;

namespace bellpush {

struct PdfOptions {
    enum class Codes {
        /// One path of whole-module runs: as sharp as the printer can.
        Paths,
        /// A bit for each module: a third of a path's bytes, and quicker to write. For sheets,
        /// where
        /// modules are whole dots and nothing is left for a path to do better.
        Bits,
    };

    QString title{};             ///< For the file's readers, not printed.
    bool textAsOutlines = false; ///< Words as shapes, which cannot be searched.
    Codes codes = Codes::Paths;
};

/// Writes pages for print as a PDF, page by page: memory does not grow with their number, apart
/// from their places in the file and what they share (glyphs, pictures).
///
/// Why not a library: QPdfWriter knows no gray, so that black comes out of four inks, it cannot
/// keep viewers from scaling, leaves emoji blank and dates its files; cairo dates them too, writes
/// gray as red, green and blue where the surface has colour, and brings a second text shaper's view
/// of fonts; libharu has no ActualText, image masks or Type 3 fonts, and copies font files whole.
/// What a page for print needs of PDF are a few operators.
class PdfWriter
{
public:
    /// `out` is open for writing and has to outlive the writer.
    PdfWriter(QIODevice &out, const PdfOptions &options);
    ~PdfWriter();
    Q_DISABLE_COPY_MOVE(PdfWriter)

    /// To be printed without scaling. The same pages give the same bytes.
    void addPage(const PrintPage &page);

    /// Whether the device took everything so far.
    bool isWhole() const;

    /// Writes what readers find the pages by; false if the device did not take everything. At least
    /// one page has been added, and none is after it.
    bool finish();

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

/// One page as a file.
QByteArray toPdf(const PrintPage &page, const PdfOptions &options);

} // namespace bellpush
