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

TEST_CASE("an error stays until the next one or its page is left, beside what was done last", "[ui][toast]")
{
    QWidget host;
    host.resize(600, 400);
    ToastStack stack(&host, 30);
    host.setFocusPolicy(Qt::StrongFocus);
    host.show();
    host.setFocus();
    const QString wrong = QStringLiteral("wrong");
    for (const char* text : {"first", "second"})
        stack.post({QLatin1String(text), {}, {}, false});
    CHECK(stack.texts() == QStringList{QStringLiteral("second")});
    stack.post({QStringLiteral("an older error"), {}, {}, true});
    stack.post({wrong, {}, {}, true});
    CHECK(stack.texts() == QStringList{QStringLiteral("second"), wrong});
    CHECK(QTest::qWaitFor([&] { return stack.texts() == QStringList{wrong}; }, 2000));
    stack.clearErrors();
    CHECK(stack.texts().isEmpty());
}

TEST_CASE("a toast lies beside a sheet, and above the buttons of one that takes all", "[ui][toast]")
{
    QWidget host;
    host.resize(800, 600);
    host.show();
    ToastStack stack(&host);
    stack.post({QStringLiteral("Done."), {}, {}});
    const auto bottom = [&] { return stack.geometry().bottom() + 1; };
    CHECK(bottom() == 600);
    stack.setTaken(300, 0);
    CHECK(stack.geometry().right() < 500);
    CHECK(bottom() == 600);
    stack.setTaken(0, 54);
    CHECK(bottom() == 600 - 54);
    stack.setTaken(0, 0);
    CHECK(bottom() == 600);
}
