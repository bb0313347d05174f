// SPDX-License-Identifier: MIT
#pragma once

#include "app/lists/rowflow.h"
#include "ui/draw/press/printpage.h"
#include "ui/draw/sheets/sheetjob.h"

#include <memory>

class QIODevice;

namespace bellpush {

struct LabelCode;

/// What became of a label, or why it is not printed.
using LabelOutcome = Result<PrintedLabel, SheetError>;

/// Writes sheets of labels as a PDF, label by label: memory does not grow with their number. The
/// same labels give the same bytes.
class SheetWriter
{
public:
    /// `out` is open for writing and has to outlive the writer. The job has no `sheetProblem()`.
    SheetWriter(const SheetJob &job, QIODevice &out);
    ~SheetWriter();
    Q_DISABLE_COPY_MOVE(SheetWriter)

    /// Prints a label on as many of the next places as it has copies. After an error of the label's
    /// nothing of it is printed, and the next label takes its place; after CannotWrite the file is
    /// to be thrown away.
    /// `code`: the labelCode() of its link.
    LabelOutcome add(const LabelContent &content, const LabelCode &code);

    /// Writes what is left. One page at least, so that the file can be opened.
    std::optional<SheetError> finish();

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

/// Writes a list's labels as a PDF, each `copies` times: what sheets are made by, whoever asks for
/// them. Codes are found and read back in as many threads as there are processors; words are laid
/// out in this one, whose glyphs they are. Nothing is finished when `flow` has enough. Error:
/// CannotWrite.
std::optional<SheetError> writeLabels(const SheetJob &job, int copies, QIODevice &out,
                                      const RowFlow<LabelOutcome> &flow);

/// Sheet number `sheet`, counted from 0, for preview and printer: what the writer would write if
/// all contents are good; those that it would refuse leave their places empty here. Lays out this
/// sheet only. The job has no `sheetProblem()`.
PrintPage sheetPage(const SheetJob &job, const QList<LabelContent> &contents, int sheet);

} // namespace bellpush
