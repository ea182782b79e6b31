// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/texts.h"
#include "kind/file_kind.h"
#include "kind/kind.h"
#include "onboarding/onboarding_rules.h"
#include "onboarding/onboarding_store.h"
#include "storage/failure.h"

namespace tasuki {

std::unique_ptr<imports::KindImport> makeOnboardingImport(imports::ImportSession& session);

namespace {

constexpr Invariant kOnboardingInvariants[] = {
    {QT_TRANSLATE_NOOP("check", "the onboarding of account %1 is met but has no date"),
     "SELECT a.account_key FROM onboardings AS o JOIN accounts AS a ON a.id = o.account_id WHERE o.outcome = 'met' AND o.outcome_on IS NULL"}};

Result<void> judgeOnboarding(qint64 id, std::span<const Value> values)
{
    return onboarding::judge(rowFromValues<Onboarding>(id, values));
}

std::vector<KindEvent> milestones(storage::Database& db, AccountId account, QDate today, TermLanguage)
{
    std::vector<KindEvent> events;
    for (const Onboarding& o : storage::unwrap(onboarding::OnboardingStore(db).ofAccount(account))) {
        const auto add = [&](QDate day, const QString& title, Mark mark = Mark::Info, const QString& detail = {}) {
            if (day.isValid() && day <= today)
                events.push_back({day, 0, mark, title, o.service, detail.trimmed()});
        };
        add(o.signedOn, OnboardingText::tr("Contract signed"));
        add(o.kickoffOn, OnboardingText::tr("Kickoff"));
        add(o.actualStart, OnboardingText::tr("Contract started"));
        add(o.firstCashIn, OnboardingText::tr("First payment"));
        add(o.firstUseOn, OnboardingText::tr("First use confirmed"));
        if (o.outcome == OnboardingOutcome::Met)
            add(o.outcomeOn, OnboardingText::tr("Onboarding met its success criteria"), Mark::Good);
        if (o.outcome == OnboardingOutcome::NotMet)
            add(o.outcomeOn, OnboardingText::tr("Onboarding didn't meet its success criteria"), Mark::Bad, o.reason);
    }
    return events;
}

constexpr auto kFields = fileColumns<Onboarding>();

using enum FileColumn::Type;
constexpr FileColumn kComputed[] = {
    kAccountNameColumn,
    {.name = u"owner_name", .label = u"主担当の氏名", .synonyms = u"担当の氏名"},
    {.name = u"criteria_met", .label = u"達成した基準", .type = Number},
    {.name = u"criteria_total", .label = u"基準の数", .type = Number},
    {.name = u"due_date", .label = u"期限", .type = Date},
    {.name = u"days_left", .label = u"残り日数", .synonyms = u"残日数", .type = Number}};

constexpr FileKind kOnboardingFile = {.code = u"onboardings",
                                      .many = {u"Onboarding records", u"オンボーディング記録"},
                                      .hints = u"onboarding|オンボーディング",
                                      .fields = kFields,
                                      .computed = kComputed,
                                      .identity = u"account_id|service",
                                      .makeImport = makeOnboardingImport};

} // namespace

extern constinit const Kind kOnboardingKind = {.table = &kTableInfo<Onboarding>,
                                               .name = {u"Onboarding record", u"オンボーディング記録"},
                                               .called = "service",
                                               .invariants = kOnboardingInvariants,
                                               .judgeValues = judgeOnboarding,
                                               .told = Told::AsEdits,
                                               .eventsName = {u"Onboarding", u"オンボーディング"},
                                               .events = milestones,
                                               .file = &kOnboardingFile};
extern constinit const Kind kSuccessCriteriaKind = {.table = &kTableInfo<SuccessCriteria>,
                                                    .name = {u"Success criteria", u"成功基準"}};
extern constinit const Kind kOnboardingTickKind = {.table = &kTableInfo<OnboardingTick>,
                                                   .name = {u"Criterion met", u"達成した基準"}};

} // namespace tasuki
