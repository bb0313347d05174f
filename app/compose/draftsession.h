// SPDX-License-Identifier: MIT
#pragma once

#include "app/documents/documentcontent.h"

#include <QObject>

namespace bellpush {

/// What a page holds, as its document keeps it, and the steps that led there.
class DraftSession : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual DocumentContent content() const = 0;

    /// What a new document begins with.
    virtual DocumentContent first() const = 0;

    /// Takes one step to `content`, whatever was typed before; undo() takes it back. It is of the
    /// session's kind, as is all that is handed in here.
    virtual void step(const DocumentContent &content) = 0;

    /// Starts over with `content`, and nothing to go back to.
    virtual void reset(const DocumentContent &content) = 0;

    /// Ends the step that is being typed, so that the next key press starts another.
    virtual void endStep() = 0;

    virtual bool canUndo() const = 0;
    virtual bool canRedo() const = 0;
    virtual void undo() = 0;
    virtual void redo() = 0;

signals:
    /// content() or first() may be another.
    void contentChanged();
    void historyChanged();

    /// Another document took the place of the one on screen.
    void replaced();

    /// What was typed or pasted is more than a document holds, and was not taken.
    void refusedTooLong();
};

} // namespace bellpush
