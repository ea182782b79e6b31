// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/reason_text.h"
#include "today/today_source.h"

namespace tasuki::today {

using renewal::RenewalItem;

namespace {

/// So many days before it is due a renewal is somebody's work of the day.
constexpr int kRenewalDays = 30;

/// Empty where nobody has said anything yet.
QString callText(const RenewalItem& renewal, TermLanguage language)
{
    return renewal.call() == RenewalCall::None ? QString() : termText(kCallTerms, toText(renewal.call()), language);
}

Item itemOf(const RenewalItem& renewal)
{
    Item item;
    item.row = renewal.account().value();
    item.account = renewal.account();
    item.member = renewal.owner;
    return item;
}

std::vector<Item> decisionDays(const Reading& reading)
{
    std::vector<Item> items;
    for (const RenewalItem& renewal : reading.openRenewals()) {
        const auto decision = renewal::decisionDay(renewal, reading.today);
        if (!decision || decision->day > reading.until || reading.today.daysTo(renewal.due) <= kRenewalDays)
            continue;
        Item item = itemOf(renewal);
        const bool isSaid = renewal.call() != RenewalCall::None;
        item.act = isSaid ? TodayText::tr("Confirm the forecast of the renewal")
                          : TodayText::tr("Enter the forecast of the renewal");
        item.reason = reasonOf(
            {TodayText::tr("renewal on %1").arg(dayText(renewal.due)),
             decision->missed ? TodayText::tr("the checkpoint %n day(s) before was %1", nullptr, decision->daysBefore)
                                    .arg(dayText(decision->day))
                              : TodayText::tr("checkpoint %n day(s) before", nullptr, decision->daysBefore),
             isSaid ? callText(renewal, reading.language) : QString()});
        item.from = decision->day;
        item.due = decision->day;
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<Item> dueRenewals(const Reading& reading)
{
    std::vector<Item> items;
    for (const RenewalItem& renewal : reading.openRenewals()) {
        if (renewal.due.addDays(-kRenewalDays) > reading.until)
            continue;
        Item item = itemOf(renewal);
        item.act = TodayText::tr("Record the outcome of the renewal");
        item.reason =
            reasonOf({TodayText::tr("renewal on %1").arg(dayText(renewal.due)), callText(renewal, reading.language)});
        item.from = renewal.due.addDays(-kRenewalDays);
        item.due = renewal.due;
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace

extern constinit const Source kDecisionDays = {
    .code = u"decision_day", .name = {u"Renewal checkpoints", u"更新の判断日"}, .weight = 70, .items = decisionDays};
extern constinit const Source kDueRenewals = {
    .code = u"renewal", .name = {u"Renewals", u"契約更新"}, .weight = 70, .items = dueRenewals};

} // namespace tasuki::today
