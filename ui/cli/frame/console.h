// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cli/frame/finding.h"

#include <optional>

class QIODevice;

namespace bellpush {

/// The two streams a command writes to. What is written is there when the call returns: nothing is
/// kept back, so a command that ends or waits leaves nothing unsaid.
class Console
{
public:
    /// Both have to outlive the console.
    Console(QIODevice &results, QIODevice &remarks);

    /// Remarks become lines of JSON.
    void useJson() { m_isJson = true; }
    bool isJson() const { return m_isJson; }

    /// Remarks are read by a person as they come.
    void useTerminal() { m_isTerminal = true; }

    /// Whether `showProgress()` shows anything: on a terminal, not in JSON.
    bool showsProgress() const { return m_isTerminal && !m_isJson; }

    /// How far a long job is, in one line that the next remark, or the next of these, takes away.
    void showProgress(const QString &text);

    /// Writes a result that is words; characters that would act on the terminal are written out,
    /// which leaves JSON what it is. The failure: standard output is closed or full.
    std::optional<Failure> print(const QString &text);

    /// Writes a file that was asked for on standard output, to the byte. The failure is the same.
    std::optional<Failure> write(const QByteArray &bytes);

    /// Says `finding` on standard error; if even that is closed there is nobody to tell.
    void say(const Finding &finding);

    /// Says why, and gives the code to end with.
    ExitCode end(const Failure &failure);
    ExitCode end(const tl::unexpected<Failure> &failed) { return end(failed.value()); }

    /// Says why the last thing to do failed, if it did.
    ExitCode end(const std::optional<Failure> &failed)
    {
        return failed ? end(*failed) : ExitCode::Done;
    }

private:
    void clearProgress();

    QIODevice &m_results;
    QIODevice &m_remarks;
    bool m_isJson = false;
    bool m_isTerminal = false;
    bool m_hasProgress = false;
};

} // namespace bellpush
