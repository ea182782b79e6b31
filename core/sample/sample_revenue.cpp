// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_maker.h"

#include "revenue/subscription.h"

#include <algorithm>
#include <array>

namespace tasuki::sample {

Story Maker::storyOf(const Made& made, int i)
{
    if (made.stage == kOnboarding)
        return i % 50 == 0 ? Story::StartsLater : Story::Steady;
    if (made.stage == kChurned)
        return Story::Churns;
    constexpr std::array kStories = {Story::Steady,    Story::Expands,   Story::Steady,  Story::AddOn,
                                     Story::Contracts, Story::ComesBack, Story::Expands, Story::DiscountEnds};
    return kStories[size_t(i / 3) % kStories.size()];
}

void Maker::addRow(const Made& made, QDate start, QDate end, Amount mrr, const char16_t* plan, const char16_t* product,
                   int discountPpm)
{
    Subscription s;
    s.id = id<SubscriptionId>();
    s.key = QStringLiteral("S%1").arg(++m_subscriptions, 4, 10, QLatin1Char('0'));
    s.accountId = made.account.id;
    s.startDate = start;
    s.endDate = end;
    s.amount = mrr;
    s.periodUnit = QStringLiteral("month");
    s.plan = text(plan);
    s.product = text(product);
    s.discountPpm = discountPpm;
    m_edit.insert(s);
}

void Maker::makeRevenue(const Made& made, Story story)
{
    const QDate start = made.start;
    const int days = int(start.daysTo(m_today));
    const QDate middle = start.addDays(std::max(40, days / 2 + pick(std::max(1, days / 3))));
    const Amount price = made.price;
    switch (story) {
    case Story::Steady: addRow(made, start, {}, price, u"スタンダード"); break;
    case Story::Expands:
        addRow(made, start, middle, price, u"スタンダード");
        addRow(made, middle, {}, price.scaled(130 + pick(50), 100), u"プロ");
        break;
    case Story::Contracts:
        addRow(made, start, middle, price, u"プロ");
        addRow(made, middle, {}, price.scaled(85, 100), u"スタンダード");
        break;
    case Story::Churns: {
        const QDate end = std::min(middle, m_today);
        addRow(made, start, end, price, u"スタンダード");
        m_edit.insert(StageSpan{row(), made.account.id, std::max(end, made.passedOn.addDays(1)), kChurned, {}});
        break;
    }
    case Story::ComesBack:
        addRow(made, start, middle.addDays(-60), price, u"スタンダード");
        addRow(made, middle.addDays(20), {}, price.scaled(80, 100), u"ライト");
        break;
    case Story::AddOn:
        addRow(made, start, {}, price, u"スタンダード");
        addRow(made, middle, {}, price.scaled(50, 100), u"分析オプション", u"分析",
               500'000); // half of it is given away
        break;
    case Story::DiscountEnds:
        addRow(made, start, start.addMonths(6), price, u"スタンダード（初回割引）", u"本体", 200'000);
        addRow(made, start.addMonths(6), {}, price, u"スタンダード");
        break;
    case Story::StartsLater: addRow(made, m_today.addDays(15 + pick(40)), {}, price, u"スタンダード"); break;
    }
}

} // namespace tasuki::sample
