// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/texts.h"
#include "handoff/question.h"
#include "handoff/rating.h"
#include "handoff/synthesis.h"
#include "handoff/talk_store.h"
#include "kind/kind.h"
#include "storage/failure.h"

#include <QtGlobal>

namespace tasuki {

namespace {

// A handoff is of one account, and all that was said about it, too.
constexpr Invariant kQuestionInvariants[] = {
    {QT_TRANSLATE_NOOP("check", "question “%1” belongs to another account than its handoff"),
     "SELECT q.question FROM handoff_questions q JOIN handoffs h ON h.id = q.handoff_id WHERE h.account_id <> q.account_id"}};
constexpr Invariant kSynthesisInvariants[] = {
    {QT_TRANSLATE_NOOP("check",
                       "the summary of handoff H%1 belongs to another account, or to a handoff that was not accepted"),
     "SELECT h.id FROM handoff_syntheses s JOIN handoffs h ON h.id = s.handoff_id"
     " WHERE h.account_id <> s.account_id OR h.accepted_on IS NULL"}};
constexpr Invariant kRatingInvariants[] = {
    {QT_TRANSLATE_NOOP("check",
                       "the rating of handoff H%1 belongs to another account, or to a handoff that was not accepted"),
     "SELECT h.id FROM handoff_ratings r JOIN handoffs h ON h.id = r.handoff_id"
     " WHERE h.account_id <> r.account_id OR h.accepted_on IS NULL"}};

constexpr const char16_t* kQuestionsToldByEvents[] = {u"handoff.ask", u"handoff.answer"};

std::vector<KindEvent> questionEvents(storage::Database& db, AccountId account, QDate, TermLanguage language)
{
    std::vector<KindEvent> events;
    for (const HandoffQuestion& question : storage::unwrap(handoff::TalkStore(db).questionsOfAccount(account))) {
        const qint64 order = question.id.value();
        events.push_back({question.askedOn,
                          order,
                          Mark::Info,
                          HandoffText::tr("Handoff question: %1").arg(question.question),
                          nameOfRow(db, Entity::Member, question.askedBy.value(), language),
                          {}});
        if (question.answeredOn.isValid())
            events.push_back({question.answeredOn,
                              order + 1, // also where both are of one day
                              Mark::Good, HandoffText::tr("Handoff question answered: %1").arg(question.answer),
                              nameOfRow(db, Entity::Member, question.answeredBy.value(), language), question.question});
    }
    return events;
}

} // namespace

extern constinit const Kind kHandoffQuestionKind = {.table = &kTableInfo<HandoffQuestion>,
                                                    .name = {u"Handoff question", u"引き継ぎの質問"},
                                                    .called = "question",
                                                    .invariants = kQuestionInvariants,
                                                    .told = Told::AsEdits,
                                                    .toldByEvents = kQuestionsToldByEvents,
                                                    .eventsName = {u"Handoff questions", u"引き継ぎの質問"},
                                                    .events = questionEvents};
extern constinit const Kind kHandoffSynthesisKind = {.table = &kTableInfo<HandoffSynthesis>,
                                                     .name = {u"Receiver's summary", u"受け手の要約"},
                                                     .called = "understood",
                                                     .invariants = kSynthesisInvariants,
                                                     .told = Told::AsEdits};
extern constinit const Kind kHandoffRatingKind = {.table = &kTableInfo<HandoffRating>,
                                                  .name = {u"Receiver's rating", u"受け手の評価"},
                                                  .invariants = kRatingInvariants,
                                                  .told = Told::AsEdits};

} // namespace tasuki
