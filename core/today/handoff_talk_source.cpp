// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/handoff_store.h"
#include "handoff/talk_rules.h"
#include "handoff/talk_store.h"
#include "storage/failure.h"
#include "today/reason_text.h"
#include "today/today_source.h"

namespace tasuki::today {

using storage::unwrap;

namespace {

/// Days after the acceptance for which a rating is asked for: later nobody remembers what came.
constexpr int kRatingDays = 60;

/// Of a handoff of which the sender has to say something.
Item senderItem(const Reading& reading, HandoffId id, qint64 row)
{
    Item item;
    item.row = row;
    if (const auto handoff = unwrap(handoff::HandoffStore(reading.db).find(id))) {
        item.account = handoff->accountId;
        item.member = handoff->fromMemberId;
        item.team = handoff->fromTeamId;
    }
    return item;
}

std::vector<Item> openQuestions(const Reading& reading)
{
    std::vector<Item> items;
    for (const HandoffQuestion& question : unwrap(handoff::TalkStore(reading.db).openQuestions())) {
        Item item = senderItem(reading, question.handoffId, question.id.value());
        item.act = TodayText::tr("Answer the question: %1").arg(question.question.simplified());
        item.reason = reasonOf({TodayText::tr("asked %1 by %2")
                                    .arg(dayText(question.askedOn), reading.directory.memberName(question.askedBy))});
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<Item> openSyntheses(const Reading& reading)
{
    std::vector<Item> items;
    for (const HandoffSynthesis& synthesis : unwrap(handoff::TalkStore(reading.db).openSyntheses())) {
        Item item = senderItem(reading, synthesis.handoffId, synthesis.id.value());
        item.act = TodayText::tr("Check the receiver's summary");
        item.reason =
            reasonOf({TodayText::tr("written %1 by %2")
                          .arg(dayText(synthesis.writtenOn), reading.directory.memberName(synthesis.writtenBy)),
                      synthesis.understood.simplified()});
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<Item> dueRatings(const Reading& reading)
{
    std::vector<Item> items;
    for (const Handoff& handoff : unwrap(handoff::TalkStore(reading.db).unrated(reading.today.addDays(-kRatingDays)))) {
        Item item;
        item.row = handoff.id.value();
        item.account = handoff.accountId;
        item.member = handoff.toMemberId;
        item.act = TodayText::tr("Rate the handoff");
        item.reason =
            reasonOf({TodayText::tr("accepted %1, from %2")
                          .arg(dayText(handoff.acceptedOn), reading.directory.memberName(handoff.fromMemberId))});
        if (handoff.state != HandoffState::Closed)
            item.from = reading.calendar.addBusinessDays(handoff.acceptedOn, handoff::kRatingBusinessDays);
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace

extern constinit const Source kHandoffQuestions = {.code = u"handoff_question",
                                                   .name = {u"Handoff questions", u"引き継ぎの質問"},
                                                   .weight = 80,
                                                   .items = openQuestions};
extern constinit const Source kHandoffSyntheses = {.code = u"handoff_synthesis",
                                                   .name = {u"Summaries to check", u"確認する要約"},
                                                   .weight = 45,
                                                   .items = openSyntheses};
extern constinit const Source kHandoffRatings = {
    .code = u"handoff_rating", .name = {u"Handoffs to rate", u"評価する引き継ぎ"}, .weight = 25, .items = dueRatings};

} // namespace tasuki::today
