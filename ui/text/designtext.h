// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bellpush {

enum class PosterGroup;

/// What a design is called; its id where it has no name.
QString posterDesignText(const QString &id);

/// What a design is for and looks like, in a few words; empty where nobody wrote any.
QString posterDesignHelp(const QString &id);

/// What designs of a group are called.
QString posterGroupText(PosterGroup group);

} // namespace bellpush
