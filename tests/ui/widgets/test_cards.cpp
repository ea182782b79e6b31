// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "widgets/card.h"
#include "widgets/small_widgets.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace tasuki;

TEST_CASE("a narrow card shortens its words and never its change", "[ui][card]")
{
    KpiCard card;
    const QString title = QStringLiteral("解約率（社数）（12か月）");
    card.setTitle(title);
    card.setFigure(QStringLiteral("13.0%"), {QStringLiteral("+2.3pt"), Tone::Bad, false});
    card.setCaption(QStringLiteral("27社中4社"));
    card.resize(400, 140);
    card.show();
    REQUIRE(QTest::qWaitForWindowExposed(&card));
    const auto shown = [&] {
        for (const auto* label : card.findChildren<TextLabel*>())
            if (title.startsWith(label->text().left(3)))
                return label->text();
        return QString();
    };
    CHECK(shown() == title);
    card.resize(180, 140);
    QTest::qWait(0);
    REQUIRE(card.width() == 180);
    CHECK(shown().endsWith(u'…'));
    const auto* change = card.findChild<Pill*>();
    CHECK(change->width() >= change->sizeHint().width());
    CHECK(change->geometry().right() < card.width());
    CHECK(card.accessibleName().startsWith(title));
    card.resize(400, 140);
    QTest::qWait(0);
    CHECK(shown() == title);
}

TEST_CASE("an empty place never cuts what it says, however little room it has", "[ui][card]")
{
    EmptyState state;
    const QString why = QStringLiteral("顧客が達成したいことを登録しましょう。ほかのすべては、そのためにあります。");
    state.setWords(QStringLiteral("target"), QStringLiteral("ゴールはまだ登録されていません。"), why,
                   QStringLiteral("ゴールを追加"));
    QSignalSpy triggered(&state, &EmptyState::triggered);
    for (const QSize size : {QSize(1200, 700), QSize(340, 300), QSize(300, 150), QSize(300, 106), QSize(200, 60)}) {
        INFO(size.width() << " x " << size.height());
        state.resize(size);
        state.show();
        REQUIRE(QTest::qWaitForWindowExposed(&state));
        QApplication::processEvents();
        for (const QLabel* label : state.findChildren<QLabel*>()) {
            INFO(label->text().toStdString());
            CHECK(label->height() >= label->heightForWidth(label->width()));
            CHECK(label->geometry().left() >= 0);
            CHECK(label->geometry().right() < state.viewport()->width());
        }
        QPushButton* button = state.button();
        CHECK(button->size().height() >= button->sizeHint().height());
        CHECK(button->geometry().bottom() < state.widget()->height());
        // What does not fit is scrolled to.
        CHECK((state.widget()->height() <= state.viewport()->height() || state.verticalScrollBar()->maximum() > 0));
        button->clearFocus();
        button->setFocus(Qt::TabFocusReason);
        state.ensureWidgetVisible(button);
        CHECK(state.viewport()->rect().contains(
            QRect(button->mapTo(state.viewport(), QPoint()), button->size().boundedTo(state.viewport()->size()))));
    }
    QTest::keyClick(state.button(), Qt::Key_Return);
    QTest::keyClick(state.button(), Qt::Key_Space);
    CHECK(triggered.size() == 2);
}
