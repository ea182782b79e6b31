// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

class QWidget;

namespace tasuki {

class CommandRegistry;

/// Commands by their ids behind `prefix`, such as "account."; an empty one parts them, one that is not there is left
/// out. What can be done is asked anew.
void popUpCommands(CommandRegistry& commands, QWidget* parent, const QString& name, const QString& prefix,
                   const QStringList& ids, const QPoint& at);

/// What a person wrote, for a menu: on one line, and "&" is no mark of a key.
QString actionText(const QString& text);

/// One of several values.
struct MenuOption {
    QString text; ///< as written by a person
    std::function<void()> run;
    bool present = false; ///< it is the value that stands there now
};

/// A menu that the keyboard is in at once: arrows and Enter, Esc leaves. `name` is the object's, `title` is what a
/// screen reader says, `first` is where the keyboard stands.
void popUpOptions(QWidget* parent, const QString& name, const QString& title, std::vector<MenuOption> options,
                  const QPoint& at, qsizetype first = 0);

} // namespace tasuki
