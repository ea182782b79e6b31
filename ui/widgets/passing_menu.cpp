// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/passing_menu.h"

#include <QMenu>
#include <QTimer>

namespace tasuki {

QMenu* makePassingMenu(QWidget* parent, const QString& name)
{
    constexpr int kKeysOnTheirWay = 1000; // ms
    auto* menu = new QMenu(parent);
    menu->setObjectName(name);
    QObject::connect(menu, &QMenu::aboutToHide, menu, [menu] {
        menu->setObjectName({});
        QTimer::singleShot(kKeysOnTheirWay, menu, &QObject::deleteLater);
    });
    return menu;
}

} // namespace tasuki
