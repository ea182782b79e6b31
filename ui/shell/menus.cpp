// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/menus.h"

#include "shell/command.h"
#include "widgets/format.h"
#include "widgets/passing_menu.h"

#include <QApplication>
#include <QMenu>

namespace tasuki {

namespace {

/// While a menu is open its keys are its own: without this the letter of a command would run it beneath the menu.
class OwnKeys final : public QObject {
public:
    explicit OwnKeys(QMenu* menu) : QObject(menu) { qApp->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::ShortcutOverride || QApplication::activePopupWidget() != parent())
            return QObject::eventFilter(watched, event);
        event->accept();
        return true;
    }
};

QMenu* makeMenu(QWidget* parent, const QString& name)
{
    QMenu* menu = makePassingMenu(parent, name);
    new OwnKeys(menu);
    return menu;
}

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
    QMenu* menu = makeMenu(parent, name);
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
    QMenu* menu = makeMenu(parent, name);
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
