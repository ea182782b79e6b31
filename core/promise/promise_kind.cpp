// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/texts.h"
#include "kind/file_kind.h"
#include "kind/kind.h"
#include "promise/promise_rules.h"
#include "promise/promise_store.h"
#include "storage/failure.h"

#include <QtGlobal>

namespace tasuki {

std::unique_ptr<imports::KindImport> makePromiseImport(imports::ImportSession& session);

namespace {

constexpr Invariant kInvariants[] = {
    {QT_TRANSLATE_NOOP("check", "promise “%1” is open with a decision date, or decided without one"),
     "SELECT text FROM promises WHERE (state = 'open') = (decided_on IS NOT NULL)"}};

Result<void> judgePromise(qint64 id, std::span<const Value> values)
{
    // Days were judged against today when they were entered.
    const Promise promise = rowFromValues<Promise>(id, values);
    return firstOf(promise::problems(nullptr, promise, std::max(promise.madeOn, promise.decidedOn)));
}

Mark markOf(PromiseState state)
{
    switch (state) {
    case PromiseState::Kept: return Mark::Good;
    case PromiseState::Broken: return Mark::Bad;
    case PromiseState::Open:
    case PromiseState::Withdrawn: break;
    }
    return Mark::Neutral;
}

std::vector<KindEvent> promiseEvents(storage::Database& db, AccountId account, QDate, TermLanguage language)
{
    std::vector<KindEvent> events;
    for (const Promise& promise : storage::unwrap(PromiseStore(db).ofAccount(account))) {
        const qint64 order = promise.id.value();
        const QString by = nameOfRow(db, Entity::Member, promise.madeBy.value(), language);
        events.push_back(
            {promise.madeOn, order, Mark::Accent, PromiseText::tr("Promised: %1").arg(promise.text), by, {}});
        if (promise.state != PromiseState::Open)
            events.push_back({promise.decidedOn,
                              order + 1, // also where both are of one day
                              markOf(promise.state),
                              PromiseText::tr("Promise %1: %2").arg(stateText(promise.state, language), promise.text),
                              by,
                              {}});
    }
    return events;
}

constexpr const char16_t* kToldByEvents[] = {u"promise.add", u"promise.state", u"capture.add"};

constexpr auto kFields = fileColumns<Promise>();
constexpr FileColumn kComputed[] = {kAccountNameColumn};
constexpr FileKind kPromiseFile = {.code = u"promises",
                                   .many = {u"Promises", u"約束"},
                                   .hints = u"promise|約束",
                                   .fields = kFields,
                                   .computed = kComputed,
                                   .identity = u"external_id|account_id|text|made_on",
                                   .order = "t.made_on, t.text, t.id",
                                   .makeImport = makePromiseImport};

constexpr const char* kSearchedTexts[] = {"text", "to_name"};
constexpr const char* kSearchedDays[] = {"made_on"};
constexpr Searched kPromiseSearched = {.texts = kSearchedTexts, .days = kSearchedDays};

} // namespace

extern constinit const Kind kPromiseKind = {.table = &kTableInfo<Promise>,
                                            .name = {u"Promise", u"約束"},
                                            .called = "text",
                                            .invariants = kInvariants,
                                            .judgeValues = judgePromise,
                                            .told = Told::AsEdits,
                                            .toldByEvents = kToldByEvents,
                                            .eventsName = {u"Promises", u"約束"},
                                            .events = promiseEvents,
                                            .searched = &kPromiseSearched,
                                            .file = &kPromiseFile};

} // namespace tasuki
