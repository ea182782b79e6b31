// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "widgets/card.h"
#include "widgets/dialogs.h"

#include <QDialog>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace tasuki;

TEST_CASE("a question shows data as it is and gives the answer back", "[ui][dialog]")
{
    QWidget window;
    window.show();
    WindowDialogs dialogs;
    QString answer;
    const QString hostile = QStringLiteral("<img src=\"/dev/zero\"> & co");
    const auto ask = [&] {
        answer = QStringLiteral("-");
        dialogs.ask(&window,
                    {QStringLiteral("Delete"),
                     hostile,
                     {},
                     {{QStringLiteral("delete"), QStringLiteral("Delete"), true},
                      {QStringLiteral("keep"), QStringLiteral("Keep")}}},
                    [&](const QString& id) { answer = id; });
        return window.findChild<QDialog*>(QStringLiteral("question"));
    };
    QPointer<QDialog> dialog = ask();
    REQUIRE(dialog);
    bool shown = false;
    for (const QLabel* label : dialog->findChildren<QLabel*>()) {
        CHECK(label->textFormat() == Qt::PlainText);
        shown = shown || label->text() == hostile;
    }
    CHECK(shown);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("choice.delete")), Qt::LeftButton);
    CHECK(answer == QStringLiteral("delete"));
    QTest::qWait(1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    dialog = ask();
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(answer == QStringLiteral("keep"));
}

TEST_CASE("a KPI card opens by mouse and by key", "[ui][card]")
{
    KpiCard card;
    card.setTitle(QStringLiteral("NRR"));
    card.setFigure(QStringLiteral("109.6%"), {QStringLiteral("+0.6pt"), Tone::Good});
    int opened = 0;
    QObject::connect(&card, &KpiCard::activated, &card, [&] { ++opened; });
    card.show();
    QTest::mouseClick(&card, Qt::LeftButton);
    QTest::keyClick(&card, Qt::Key_Return);
    CHECK(opened == 2);
    CHECK(card.accessibleName() == QStringLiteral("NRR 109.6%"));
    CHECK(card.accessibleDescription().contains(QStringLiteral("+0.6pt")));
}
