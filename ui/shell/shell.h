// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/toast.h"

#include <QString>

#include <vector>

class QUndoStack;

namespace tasuki {

class CommandRegistry;
class Dialogs;

/// What a page may ask of the window that it stands in.
class Shell {
public:
    virtual ~Shell() = default;
    /// Shows a page, there at `place` (a word that the page understands: an id, a tab), and remembers the way back.
    virtual void navigate(const QString& page, const QString& place = {}) = 0;
    /// Opens the palette with `text` in its field; its first character may be the prefix of a PaletteProvider.
    virtual void openPalette(const QString& text) = 0;
    virtual void toast(const Toast& toast) = 0;
    /// What it says is no longer so.
    virtual void dropToast(const QString& text) = 0;
    virtual Dialogs& dialogs() = 0;
    virtual CommandRegistry& commands() = 0;
    virtual QUndoStack& undoStack() = 0;
    /// A new day has begun: texts that depend on today ("in 3 days") are made again.
    virtual void turnDay() = 0;
    /// Rows that are remembered between two runs, by a name: those that a list began with, what was opened or chosen
    /// last. Nothing but ids.
    virtual std::vector<qint64> keptIds(const QString& list) const = 0;
    virtual void keepIds(const QString& list, const std::vector<qint64>& ids) = 0;
};

} // namespace tasuki
