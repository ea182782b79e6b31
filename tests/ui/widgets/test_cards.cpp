// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "widgets/card.h"
#include "widgets/small_widgets.h"

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
