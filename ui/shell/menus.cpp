// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/menus.h"

#include "shell/command.h"
#include "widgets/format.h"
#include "widgets/passing_menu.h"

#include <QMenu>

namespace tasuki {

namespace {

void show(QMenu* menu, const QPoint& at)
{
    if (menu->isEmpty())
        return menu->deleteLater();
    menu->popup(at);
}

} // namespace

void popUpCommands(CommandRegistry& commands, QWidget* parent, const QString& name, const QString& prefix,
                   const QStringList& ids, const QPoint& at)
{
    QMenu* menu = makePassingMenu(parent, name);
    commands.refresh(); // what can be done depends on the row that the menu is for
    for (const QString& id : ids) {
        if (id.isEmpty())
            menu->addSeparator();
        else if (QAction* action = commands.action(prefix + id))
            menu->addAction(action);
    }
    show(menu, at);
}

QString actionText(const QString& text)
{
    constexpr int kMost = 60;
    return oneLine(text, kMost).replace(u'&', QStringLiteral("&&"));
}

void popUpOptions(QWidget* parent, const QString& name, const QString& title, std::vector<MenuOption> options,
                  const QPoint& at, qsizetype first)
{
    QMenu* menu = makePassingMenu(parent, name);
    menu->setAccessibleName(title);
    for (MenuOption& option : options) {
        QAction* action = menu->addAction(actionText(option.text));
        action->setCheckable(option.present);
        action->setChecked(option.present);
        QObject::connect(action, &QAction::triggered, menu, std::move(option.run));
    }
    show(menu, at);
    if (!menu->isEmpty())
        menu->setActiveAction(menu->actions().value(first, menu->actions().front()));
}

} // namespace tasuki
