// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "widgets/toast.h"

#include <QPushButton>
#include <QTest>

using namespace tasuki;

TEST_CASE("a toast offers its way back once and goes by itself", "[ui][toast]")
{
    QWidget host;
    host.resize(600, 400);
    ToastStack stack(&host, 60);
    host.show();
    int undone = 0;
    stack.post({QStringLiteral("<b>Saved</b>"), QStringLiteral("Undo"), [&] { ++undone; }, false});
    CHECK(stack.texts() == QStringList{QStringLiteral("<b>Saved</b>")});
    REQUIRE(stack.actionButton());
    QTest::mouseClick(stack.actionButton(), Qt::LeftButton);
    CHECK(undone == 1);
    CHECK(stack.texts().isEmpty());
    // A toast under the mouse waits.
    QTest::mouseMove(&host, QPoint(2, 2));
    stack.post({QStringLiteral("Again"), {}, {}, false});
    CHECK(QTest::qWaitFor([&] { return stack.texts().isEmpty(); }, 2000));
}

TEST_CASE("an error stays, and there are three at most", "[ui][toast]")
{
    QWidget host;
    host.resize(600, 400);
    ToastStack stack(&host, 30);
    host.show();
    for (int i = 0; i < 5; ++i)
        stack.post({QString::number(i), {}, {}, true});
    CHECK(stack.texts() == QStringList{QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")});
    QTest::qWait(80);
    CHECK(stack.texts().size() == 3);
}
