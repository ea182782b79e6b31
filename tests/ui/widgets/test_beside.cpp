// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "widgets/beside.h"

#include <QApplication>

using namespace tasuki;

TEST_CASE("cards stand beside each other where there is room, and else one below the other", "[ui][beside]")
{
    QWidget window; // which no minimum of its own keeps wide
    Beside cards(10, &window);
    auto* left = new QWidget;
    auto* right = new QWidget;
    left->setMinimumSize(300, 50);
    right->setMinimumSize(200, 80);
    cards.add(left, 1);
    cards.add(right, 1);
    cards.resize(600, 300);
    window.show();
    QCoreApplication::processEvents();
    CHECK(left->y() == right->y());
    CHECK(right->x() > left->geometry().right());
    CHECK(cards.minimumSizeHint() == QSize(300, 80));
    cards.resize(509, 300);
    QCoreApplication::processEvents();
    CHECK(left->x() == right->x());
    CHECK(right->y() > left->geometry().bottom());
    CHECK(cards.minimumSizeHint() == QSize(300, 50 + 10 + 80));
    // A card that needs less room now comes back beside the other.
    left->setMinimumWidth(290);
    QCoreApplication::processEvents();
    CHECK(left->y() == right->y());
}
