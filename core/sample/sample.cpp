// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample.h"

#include "account/account.h"
#include "account/stage.h"
#include "base/calendar.h"
#include "contact/contact.h"
#include "goal/goal.h"
#include "handoff/handoff_terms.h"
#include "onboarding/onboarding.h"
#include "people/people.h"
#include "renewal/renewal.h"
#include "revenue/subscription.h"
#include "sample/sample_words.h"
#include "storage/failure.h"
#include "touchpoint/touchpoint.h"
#include "usage/core_metric.h"
#include "usage/usage.h"
#include "workspace/edit_writer.h"

#include <QFile>

#include <array>
#include <random>

namespace tasuki::sample {

namespace {

constexpr int kMonths = 24;

QString text(const char16_t* words)
{
    return QString::fromUtf16(words);
}

/// How one sample account's revenue goes.
enum class Story { Steady, Expands, Contracts, Churns, ComesBack, AddOn, DiscountEnds, StartsLater };

class Maker {
public:
    Maker(Edit& edit, QDate today) : m_edit(edit), m_today(today), m_random(20'240'401) {}

    void make()
    {
        makePeople();
        for (int i = 0; i < int(std::size(kCompanies)); ++i)
            makeAccount(i);
        makeHandoffs();
        makeRenewals();
        for (int i = 0; i < int(m_accounts.size()); ++i) {
            makeOnboarding(m_accounts[size_t(i)], i);
            makeGoals(m_accounts[size_t(i)], i);
        }
    }

private:
    struct Made {
        Account account;
        MemberId owner;
        MemberId onboarder;
        StageId stage;
        QDate start;
        QDate passedOn; ///< the day that the success team took it; not valid: still in onboarding
        Amount price;
    };

    int pick(int n) { return int(m_random() % unsigned(n)); }
    RowId row() { return RowId(++m_lastId); }
    template <typename IdType>
    IdType id()
    {
        return IdType(++m_lastId);
    }

    void makePeople()
    {
        for (int i = 0; i < int(std::size(kTeams)); ++i)
            m_edit.insert(Team{TeamId(i + 1), text(kTeams[i])});
        for (int i = 0; i < int(std::size(kMembers)); ++i) {
            const PersonWords& words = kMembers[i];
            Member member;
            member.id = MemberId(i + 1);
            member.name = text(words.name);
            member.yomi = text(words.yomi);
            member.email = text(words.mail);
            member.role = text(words.role);
            member.reportsTo = MemberId(words.boss);
            if (member.id == kPartTimer)
                member.fte = 50;
            m_edit.insert(member);
            m_edit.insert(TeamMembership{row(), member.id, TeamId(words.team + 1), 0, {}, {}});
        }
        for (const char16_t* metric : kCoreMetrics)
            m_edit.insert(CoreMetric{row(), text(metric)});
        // One person helps in two teams.
        m_edit.insert(TeamMembership{row(), MemberId(4), TeamId(1), 1, {}, {}});
    }

    void makeAccount(int i)
    {
        Made made;
        made.stage = i % 10 < 2 ? kOnboarding : i % 10 < 7 ? kRetention : i % 10 < 9 ? kRenewal : kChurned;
        const int age = made.stage == kOnboarding ? 20 + pick(70) : 150 + pick(kMonths * 30 - 150);
        made.start = m_today.addDays(-age);
        made.onboarder = MemberId(2 + i % 2);
        const MemberId success(4 + i % 3);
        made.owner = made.stage == kOnboarding ? made.onboarder : made.stage == kRenewal ? MemberId(7 + i % 2) : success;
        made.passedOn = made.stage == kOnboarding ? QDate() : made.start.addDays(60 + pick(40));
        constexpr std::array<int, 7> kPrices = {30'000, 48'000, 80'000, 120'000, 250'000, 480'000, 900'000};
        const int size = made.stage == kChurned ? pick(3) : pick(int(kPrices.size()));
        made.price = Amount::fromMinor(kPrices[size_t(size)]);
        fillAccount(made, i, size);
        m_edit.insert(made.account);
        makeSpans(made, success);
        makeContacts(made.account, i);
        makeRevenue(made, storyOf(made, i));
        makeTouchpoints(made, i);
        makeUsage(made, i);
        m_accounts.push_back(made);
    }

    static Story storyOf(const Made& made, int i)
    {
        if (made.stage == kOnboarding)
            return i % 50 == 0 ? Story::StartsLater : Story::Steady;
        if (made.stage == kChurned)
            return Story::Churns;
        constexpr std::array kStories = {Story::Steady, Story::Expands, Story::Steady, Story::AddOn, Story::Contracts, Story::ComesBack, Story::Expands, Story::DiscountEnds};
        return kStories[size_t(i / 3) % kStories.size()];
    }

    void fillAccount(Made& made, int i, int size)
    {
        Account& a = made.account;
        a.id = id<AccountId>();
        a.key = QStringLiteral("%1").arg(1001 + i);
        a.code = QStringLiteral("C-%1").arg(i + 1, 3, 10, QLatin1Char('0'));
        a.name = text(kCompanies[i].name);
        a.yomi = text(kCompanies[i].yomi);
        a.industry = text(kCompanies[i].industry);
        a.segment = size >= 5 ? QStringLiteral("エンタープライズ") : size >= 3 ? QStringLiteral("中堅企業") : QStringLiteral("SMB");
        a.tier = size >= 5 ? QStringLiteral("high") : size >= 2 ? QStringLiteral("low") : QStringLiteral("tech");
        a.itSkill = std::array{QStringLiteral("low"), QStringLiteral("mid"), QStringLiteral("high")}[size_t(pick(3))];
        a.signupDate = made.start.addDays(-pick(20));
        a.contractStart = made.start;
        if (made.stage != kChurned) {
            a.renewalDate = made.start.addYears(1);
            while (a.renewalDate < m_today)
                a.renewalDate = a.renewalDate.addYears(1);
        }
        a.seats = 5 * (1 << size);
        if (i % 4 == 0)
            a.stores = 1 + pick(30);
        // Two hotels of one group, worked each on its own.
        if (a.name == text(u"山吹坂ホテルズ"))
            a.parentId = m_accounts[22].account.id;
        if (i % 7 == 0)
            m_tags.push_back(AccountTag{row(), a.id, QStringLiteral("事例候補")});
        if (i % 11 == 3)
            m_tags.push_back(AccountTag{row(), a.id, QStringLiteral("要注意")});
    }

    void makeSpans(const Made& made, MemberId success)
    {
        const AccountId account = made.account.id;
        for (const AccountTag& tag : m_tags)
            m_edit.insert(tag);
        m_tags.clear();
        const QDate first = made.account.signupDate;
        m_edit.insert(StageSpan{row(), account, first, kOnboarding, {}});
        m_edit.insert(Ownership{row(), account, first, made.onboarder, {}});
        if (made.passedOn.isValid()) {
            m_edit.insert(StageSpan{row(), account, made.passedOn, kRetention, {}});
            m_edit.insert(Ownership{row(), account, made.passedOn, success, {}});
        }
        if (made.stage == kRenewal) {
            const QDate day = std::max(made.passedOn.addDays(20), m_today.addDays(-20 - pick(30)));
            m_edit.insert(StageSpan{row(), account, day, kRenewal, {}});
            m_edit.insert(Ownership{row(), account, day, made.owner, {}});
        }
        if (made.account.tier == u"high")
            m_edit.insert(KeyRole{row(), account, QStringLiteral("executive_sponsor"), MemberId(1)});
    }

    void makeContacts(const Account& account, int i)
    {
        for (int n = 0; n < 2; ++n) {
            const auto& family = kFamilyNames[(i * 3 + n * 7) % int(std::size(kFamilyNames))];
            const auto& given = kGivenNames[(i + n * 3) % int(std::size(kGivenNames))];
            Contact contact;
            contact.id = id<ContactId>();
            contact.accountId = account.id;
            contact.name = text(family[0]) + u' ' + text(given[0]);
            contact.yomi = text(family[1]) + u' ' + text(given[1]);
            contact.email = QStringLiteral("contact%1-%2@example.com").arg(i + 1).arg(n + 1);
            contact.phone = QStringLiteral("03-0000-%1").arg(1000 + i * 2 + n);
            contact.department = text(kDepartments[(i + n) % int(std::size(kDepartments))]);
            contact.title = text(kTitles[(i + n * 2) % int(std::size(kTitles))]);
            contact.role = n == 0 ? QStringLiteral("champion") : i % 7 == 6 ? QStringLiteral("user") : QStringLiteral("decision_maker");
            contact.motive = i % 2 == 0 ? QStringLiteral("investment") : QStringLiteral("loss_avoidance");
            m_edit.insert(contact);
        }
    }

    void addRow(const Made& made, QDate start, QDate end, Amount mrr, const char16_t* plan, const char16_t* product = u"本体", int discountPpm = 0)
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

    void makeRevenue(const Made& made, Story story)
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
            addRow(made, middle, {}, price.scaled(50, 100), u"分析オプション", u"分析", 500'000); // half of it is given away
            break;
        case Story::DiscountEnds:
            addRow(made, start, start.addMonths(6), price, u"スタンダード（初回割引）", u"本体", 200'000);
            addRow(made, start.addMonths(6), {}, price, u"スタンダード");
            break;
        case Story::StartsLater: addRow(made, m_today.addDays(15 + pick(40)), {}, price, u"スタンダード"); break;
        }
    }

    TouchpointKindId kind(const char16_t* code) const
    {
        for (int k = 0; k < int(std::size(kDefaultKinds)); ++k)
            if (QStringView(kDefaultKinds[k].term.code) == QStringView(code))
                return TouchpointKindId(k + 1);
        return {};
    }

    void addTouch(const Made& made, QDate day, const TouchWords& words)
    {
        Touchpoint touch;
        touch.id = id<TouchpointId>();
        touch.accountId = made.account.id;
        touch.day = day;
        touch.kindId = kind(words.kind);
        touch.minutes = words.minutes;
        touch.direction = QStringView(words.kind) == u"inquiry" ? QStringLiteral("inbound") : QStringLiteral("outbound");
        touch.memberId = made.passedOn.isValid() && day >= made.passedOn ? made.owner : made.onboarder;
        touch.mood = words.mood;
        touch.text = text(words.text);
        m_edit.insert(touch);
    }

    void makeTouchpoints(const Made& made, int i)
    {
        const int days = int(made.start.daysTo(m_today));
        addTouch(made, made.start, kTouches[13]);
        if (days > 3)
            addTouch(made, made.start.addDays(3), kTouches[0]);
        if (days > 12 && !isIdle(made, i))
            addTouch(made, made.start.addDays(12), kTouches[1]);
        const int more = made.stage == kOnboarding ? 2 : 8 + pick(3);
        for (int n = 0; n < more; ++n)
            addTouch(made, made.start.addDays(14 + pick(std::max(1, days - 14))) > m_today ? m_today : made.start.addDays(std::min(days, 14 + pick(std::max(1, days - 14)))),
                     kTouches[2 + pick(int(std::size(kTouches)) - 2)]);
    }

    /// Signed, but not taught and not used yet: what an onboarding team looks for first.
    static bool isIdle(const Made& made, int i) { return made.stage == kOnboarding && (i == 1 || i == 10 || i == 51); }

    void makeUsage(const Made& made, int i)
    {
        if (isIdle(made, i))
            return;
        // Before these twelve months, enough to say who used it a year ago.
        for (int back = 14; back > 11; --back)
            if (const Month month = Month::of(m_today) - back; month.firstDay() > made.start)
                m_edit.insert(Usage{row(), made.account.id, text(kCoreMetrics[0]), month.toString(), double(4 + (i * 7 + back * 3) % 40)});
        for (int back = 11; back >= 0; --back) {
            const Month month = Month::of(m_today) - back;
            if (month.lastDay() < made.start || (made.stage == kChurned && back < 2))
                continue;
            const double logins = double(20 + pick(60)) * (made.stage == kChurned ? 0.4 : 1.0);
            m_edit.insert(Usage{row(), made.account.id, QStringLiteral("logins"), month.toString(), double(int(logins))});
            m_edit.insert(Usage{row(), made.account.id, QStringLiteral("active_users"), month.toString(), double(2 + pick(12))});
            // Two features that the product is bought for; who is onboarded lately, and some others, have not come to the second.
            m_edit.insert(Usage{row(), made.account.id, text(kCoreMetrics[0]), month.toString(), double(4 + (i * 7 + back * 3) % 40)});
            if (made.stage != kOnboarding && i % 4 != 1)
                m_edit.insert(Usage{row(), made.account.id, text(kCoreMetrics[1]), month.toString(), double(1 + (i * 5 + back) % 9)});
        }
    }

    int pickHere(int n) { return int(m_onboardingRandom() % unsigned(n)); }
    void addTicks(const Onboarding& onboarding, int count, QDate last);
    void makeOnboarding(const Made& made, int i);
    void addGoal(const Made& made, int i, const GoalWords& words, GoalStatus status);
    void makeGoals(const Made& made, int i);
    void makeHandoffs();
    void makeRenewals();
    void makeHandoff(size_t account, HandoffState state, RouteId route, int offeredDaysAgo, int n);
    void addEvent(const Handoff& handoff, HandoffState state, QDate day, MemberId who, const QString& code = {}, const QString& reason = {});

    Edit& m_edit;
    QDate m_today;
    std::mt19937 m_random;
    std::mt19937 m_onboardingRandom{20'250'401};
    qint64 m_lastId = 1000;
    int m_subscriptions = 0;
    std::vector<Made> m_accounts;
    std::vector<AccountTag> m_tags;
};

void Maker::addEvent(const Handoff& handoff, HandoffState state, QDate day, MemberId who, const QString& code, const QString& reason)
{
    m_edit.insert(HandoffEvent{row(), handoff.id, handoff.accountId, QDateTime(day, QTime(2, 0), Qt::UTC), day, who, state, code, reason});
}

void Maker::makeHandoff(size_t account, HandoffState state, RouteId route, int offeredDaysAgo, int n)
{
    const Made& made = m_accounts[account];
    Handoff h;
    h.id = id<HandoffId>();
    h.accountId = made.account.id;
    h.routeId = route;
    h.state = state;
    const bool done = state == HandoffState::Accepted || state == HandoffState::Closed;
    h.fromMemberId = done ? made.onboarder : made.owner;
    h.fromTeamId = TeamId(kMembers[h.fromMemberId.value() - 1].team + 1);
    h.toTeamId = TeamId(route == kSuccessRenewal ? 3 : 2);
    if (done)
        h.toMemberId = made.stage == kRenewal ? MemberId(4 + int(account) % 3) : made.owner;
    else if (n % 2 == 0 && route == kOnboardingSuccess)
        h.toMemberId = kSampleActor;
    h.slaBusinessDays = 3;
    h.note = QStringLiteral("## 顧客のゴール\n- 月次の集計を半分の時間で終える\n\n## 約束したこと\n- 来月の定例会で効果を一緒に確認する\n\n"
                            "## 関係者とスタンス\n- 推進者は前向き、決裁者は費用対効果を重視\n\n## 次のステップ\n- 引き継ぎの挨拶を二週間以内に\n");
    const BusinessCalendar calendar;
    const QDate offered = calendar.addBusinessDays(done ? made.passedOn : m_today.addDays(-offeredDaysAgo), done ? -1 - n % 4 : 0);
    h.createdOn = std::min(offered.addDays(-4), m_today);
    addEvent(h, HandoffState::Draft, h.createdOn, h.fromMemberId);
    if (state != HandoffState::Draft && state != HandoffState::Cancelled) {
        h.offeredOn = offered;
        h.mrrAtOffer = made.price;
        addEvent(h, HandoffState::Offered, offered, h.fromMemberId);
    }
    if (state == HandoffState::Returned || n % 6 == 5) {
        h.returnedOn = state == HandoffState::Returned ? std::min(offered.addDays(1), m_today) : h.createdOn.addDays(1);
        h.returnedCount = 1;
        h.returnCode = QStringLiteral("missing_information");
        h.returnText = QStringLiteral("約束した機能の時期が書かれていません");
        addEvent(h, HandoffState::Returned, h.returnedOn, done ? h.toMemberId : MemberId(4), h.returnCode, h.returnText);
    }
    if (done) {
        h.acceptedOn = made.passedOn;
        addEvent(h, HandoffState::Accepted, h.acceptedOn, h.toMemberId);
    }
    if (state == HandoffState::Closed) {
        h.closedOn = std::min(h.acceptedOn.addDays(10), m_today);
        addEvent(h, HandoffState::Closed, h.closedOn, h.toMemberId);
    }
    if (state == HandoffState::Cancelled) {
        h.cancelledOn = std::min(h.createdOn.addDays(3), m_today);
        addEvent(h, HandoffState::Cancelled, h.cancelledOn, h.fromMemberId, {}, QStringLiteral("担当の変更が見送りになったため"));
    }

    std::vector<HandoffItem> items;
    for (const DefaultItem& item : kDefaultItems) {
        if (item.route != route)
            continue;
        const bool ticked = item.kind == CriterionKind::Manual && state != HandoffState::Draft;
        items.push_back({row(), h.id, int(items.size()) + 1, item.term.codeText(), {}, item.kind, text(item.parameter), item.required, ticked,
                         ticked ? h.createdOn : QDate(), ticked ? h.fromMemberId : MemberId()});
    }
    if (h.offeredOn.isValid())
        h.criteriaMetAtOffer = int(items.size()) - (n % 5 == 4 || route == kSuccessRenewal ? 1 : 0);
    if (h.criteriaMetAtOffer && *h.criteriaMetAtOffer < int(items.size()) && route != kSuccessRenewal)
        h.exceptionReason = QStringLiteral("繁忙期の前に担当を替えたいとのご要望のため");
    m_edit.insert(h);
    for (const HandoffItem& item : items)
        m_edit.insert(item);
}

void Maker::makeHandoffs()
{
    // Open handoffs on accounts of their own; finished ones on accounts that the success team took.
    std::vector<size_t> onboarding;
    std::vector<size_t> passed;
    std::vector<size_t> retained;
    for (size_t i = 0; i < m_accounts.size(); ++i) {
        if (m_accounts[i].stage == kOnboarding)
            onboarding.push_back(i);
        else if (m_accounts[i].stage == kRetention)
            retained.push_back(i);
        if (m_accounts[i].passedOn.isValid())
            passed.push_back(i);
    }
    int n = 0;
    size_t next = 0;
    constexpr std::array<int, 5> kAges = {0, 1, 2, 8, 12};
    for (int i = 0; i < 3; ++i)
        makeHandoff(onboarding[next++], HandoffState::Draft, kOnboardingSuccess, 0, n++);
    for (const int age : kAges)
        makeHandoff(onboarding[next++], HandoffState::Offered, kOnboardingSuccess, age, n++);
    for (int i = 0; i < 2; ++i)
        makeHandoff(onboarding[next++], HandoffState::Returned, kOnboardingSuccess, 3 + i, n++);
    makeHandoff(retained[0], HandoffState::Draft, kSuccessRenewal, 0, n++);
    makeHandoff(retained[1], HandoffState::Offered, kSuccessRenewal, 2, n++);
    makeHandoff(retained[2], HandoffState::Cancelled, kChangeOfOwner, 20, n++);
    for (int i = 0; i < 4; ++i)
        makeHandoff(passed[passed.size() - 1 - size_t(i)], HandoffState::Accepted, kOnboardingSuccess, 0, n++);
    for (int i = 0; i < 8; ++i)
        makeHandoff(passed[size_t(i) + 4], HandoffState::Closed, kOnboardingSuccess, 0, n++);
}

/// What is said about the renewals of the next half year, and what came of some that are over.
void Maker::makeRenewals()
{
    constexpr std::array kCalls = {RenewalCall::Commit, RenewalCall::Likely, RenewalCall::AtRisk, RenewalCall::Commit, RenewalCall::None, RenewalCall::Likely, RenewalCall::Lost,
                                   RenewalCall::Commit};
    struct SaidReason {
        qint64 reason; // its place in kReasonTerms, from 1
        const char16_t* text;
    };
    constexpr SaidReason kSaidReasons[] = {{6, u"推進者の異動後、利用部門が変わったため"}, {3, u"月初しか使われず、自社の表計算に戻すとのこと"}, {1, u"全社の経費見直しで予算が半分に"},
                                           {5, u"親会社と同じ製品にそろえるため"}};
    constexpr int kSaidDays = 180;
    constexpr qint64 kSmall = 100'000;
    int n = 0;
    int decided = 0;
    for (const Made& made : m_accounts) {
        const Account& account = made.account;
        Renewal renewal;
        renewal.accountId = account.id;
        const QDate last = account.renewalDate.isValid() ? account.renewalDate.addYears(-1) : QDate();
        if (last > made.start && m_today.daysTo(last) > -300) {
            const bool changed = decided++ % 4 == 3;
            renewal.id = id<RenewalId>();
            renewal.dueDate = last;
            renewal.call180 = changed ? RenewalCall::Likely : decided % 3 == 0 ? RenewalCall::None : RenewalCall::Likely;
            renewal.call90 = changed ? RenewalCall::AtRisk : RenewalCall::Commit;
            renewal.call = *renewal.call90;
            renewal.outcome = changed ? RenewalOutcome::Changed : RenewalOutcome::Renewed;
            renewal.decidedOn = std::min(last.addDays(-10), m_today);
            renewal.mrrDue = made.price;
            renewal.mrrRenewed = changed ? made.price.scaled(85, 100) : made.price;
            m_edit.insert(renewal);
        }
        if (made.stage == kChurned && made.start.daysTo(m_today) > 200) {
            renewal.id = id<RenewalId>();
            renewal.dueDate = m_today.addDays(-20 - 25 * (n % 4));
            renewal.call180 = RenewalCall::Likely;
            renewal.call90 = RenewalCall::AtRisk;
            renewal.call = RenewalCall::Lost;
            renewal.outcome = RenewalOutcome::Churned;
            renewal.decidedOn = renewal.dueDate.addDays(-5);
            renewal.mrrDue = made.price;
            renewal.mrrRenewed = Amount();
            const SaidReason& why = kSaidReasons[size_t(n) % std::size(kSaidReasons)];
            renewal.reasonId = RowId(why.reason);
            renewal.reasonText = QString::fromUtf16(why.text);
            m_edit.insert(renewal);
            ++n;
            continue;
        }
        if (!account.renewalDate.isValid() || m_today.daysTo(account.renewalDate) > kSaidDays)
            continue;
        RenewalCall call = kCalls[size_t(n++) % kCalls.size()];
        if (call == RenewalCall::Lost && made.price > Amount::fromMinor(kSmall))
            call = RenewalCall::Likely; // who leaves is small
        if (call == RenewalCall::None)
            continue;
        Renewal open;
        open.id = id<RenewalId>();
        open.accountId = account.id;
        open.dueDate = account.renewalDate;
        open.call = call;
        if (open.dueDate.addDays(-180) < m_today)
            open.call180 = n % 3 == 0 ? RenewalCall::Likely : call;
        if (open.dueDate.addDays(-90) < m_today)
            open.call90 = call;
        m_edit.insert(open);
    }
}

void Maker::addTicks(const Onboarding& onboarding, int count, QDate last)
{
    for (int n = 0; n < count; ++n)
        m_edit.insert(OnboardingTick{row(), onboarding.id, onboarding.accountId, kSuccessCriterionTerms[n].codeText(), std::min(last.addDays(7 * (n + 1 - count)), m_today), {}});
}

void Maker::makeOnboarding(const Made& made, int i)
{
    const bool later = storyOf(made, i) == Story::StartsLater;
    const auto happened = [&](QDate day) { return day <= m_today ? day : QDate(); };
    Onboarding o;
    o.id = id<OnboardingId>();
    o.accountId = made.account.id;
    o.signedOn = made.account.signupDate;
    o.plannedStart = later ? m_today.addDays(30) : made.start.addDays(pickHere(15));
    o.actualStart = later ? QDate() : made.start;
    o.firstCashIn = later ? QDate() : happened(made.start.addDays(30 + pickHere(10)));
    o.kickoffOn = happened(made.start.addDays(3));
    o.targetDays = made.account.tier == u"high" ? 90 : made.account.tier == u"low" ? 75 : 60;
    o.criteriaVersion = 1;
    if (!isIdle(made, i))
        o.firstUseOn = happened(made.start.addDays(14 + pickHere(30)));
    if (!made.passedOn.isValid()) {
        o.targetDays = 90;
        m_edit.insert(o);
        addTicks(o, isIdle(made, i) ? 0 : o.firstUseOn.isValid() ? 2 : 1, m_today.addDays(-2));
        return;
    }
    if (i % 9 == 7) {
        o.outcome = OnboardingOutcome::NotMet;
        o.outcomeOn = made.passedOn;
        o.reason = text(kNotMetReasons[i / 9 % int(std::size(kNotMetReasons))]);
    } else {
        o.outcome = OnboardingOutcome::Met;
        o.outcomeOn = made.passedOn.addDays(-12 - pickHere(32));
    }
    m_edit.insert(o);
    addTicks(o, o.outcome == OnboardingOutcome::Met ? 3 : 1, o.outcomeOn);
    if (storyOf(made, i) != Story::AddOn)
        return;
    // What was bought on top is onboarded on its own.
    Onboarding service;
    service.id = id<OnboardingId>();
    service.accountId = o.accountId;
    service.service = QStringLiteral("分析");
    service.signedOn = m_today.addDays(-30 - pickHere(60));
    service.plannedStart = service.signedOn.addDays(30);
    service.actualStart = happened(service.signedOn.addDays(24 + pickHere(10)));
    service.kickoffOn = service.signedOn.addDays(5);
    service.targetDays = 60;
    service.criteriaVersion = 1;
    // Every second one is done before its due date.
    const QDate metOn = service.signedOn.addDays(35 + pickHere(20));
    const bool isMet = i / 3 % 16 >= 8 && metOn <= m_today;
    if (isMet) {
        service.outcome = OnboardingOutcome::Met;
        service.outcomeOn = metOn;
        service.firstUseOn = metOn.addDays(-7);
    }
    m_edit.insert(service);
    addTicks(service, isMet ? 3 : 1, isMet ? metOn : m_today.addDays(-3));
}

void Maker::addGoal(const Made& made, int i, const GoalWords& words, GoalStatus status)
{
    const bool begun = status != GoalStatus::Planned && status != GoalStatus::Agreed;
    Goal goal;
    goal.id = id<GoalId>();
    goal.accountId = made.account.id;
    goal.title = text(words.title);
    goal.measure = text(words.measure);
    goal.baseline = text(words.baseline);
    goal.currentValue = status == GoalStatus::Achieved ? text(words.target) : begun ? text(words.current) : QString();
    goal.target = text(words.target);
    goal.unit = text(words.unit);
    goal.specific = goal.relevant = goal.measurable = goal.timeBound = QStringLiteral("yes");
    goal.achievable = status == GoalStatus::Planned ? QString() : status == GoalStatus::AtRisk ? QStringLiteral("no") : QStringLiteral("yes");
    goal.agreedBy = i % 3 == 0 && status != GoalStatus::Planned ? QStringLiteral("部門長会議") : QString();
    // Each step of the way on a day of its own.
    std::vector<GoalStatus> way = {GoalStatus::Planned};
    if (status != GoalStatus::Planned)
        way.push_back(GoalStatus::Agreed);
    if (begun && status != GoalStatus::OnTrack)
        way.push_back(GoalStatus::OnTrack);
    if (way.back() != status)
        way.push_back(status);
    QDate day = made.start;
    for (size_t n = 0; n < way.size(); ++n) {
        goal.status = way[n];
        goal.statusOn = std::min(day, m_today);
        day = day.addDays(n == 0 ? 10 + pickHere(20) : 20 + pickHere(40));
        m_edit.insert(GoalStatusChange{row(), goal.id, goal.accountId, goal.statusOn, goal.status});
    }
    goal.dueDate = goal::isOpen(status) ? std::max(made.start.addDays(180), m_today.addDays(20 + pickHere(120))) : goal.statusOn.addDays(pickHere(30));
    m_edit.insert(goal);
}

void Maker::makeGoals(const Made& made, int i)
{
    using enum GoalStatus;
    const GoalWords& first = kGoals[i % int(std::size(kGoals))];
    const GoalWords& second = kGoals[(i + 3) % int(std::size(kGoals))];
    if (made.stage == kOnboarding) {
        addGoal(made, i, first, i % 3 == 0 ? Planned : Agreed);
        return;
    }
    if (made.stage == kChurned) {
        addGoal(made, i, first, i % 2 == 0 ? Missed : Dropped);
        return;
    }
    addGoal(made, i, first, i % 4 == 0 ? OnTrack : i % 4 == 3 ? AtRisk : Achieved);
    if (i % 2 == 0)
        addGoal(made, i, second, i % 8 == 6 ? AtRisk : OnTrack);
}

} // namespace

Result<std::unique_ptr<Workspace>> create(const QString& path, Clock& clock)
{
    auto workspace = Workspace::create(path, QStringLiteral("JPY"), 4, clock);
    if (!workspace)
        return workspace;
    auto filled = storage::attempt([&] {
        Edit edit(QStringLiteral("sample"), Act());
        Maker(edit, clock.today()).make();
        storage::Transaction transaction((*workspace)->db());
        writeRows((*workspace)->db(), edit);
        transaction.commit();
    });
    if (!filled) {
        workspace->reset();
        QFile::remove(path);
        return std::move(filled).error();
    }
    return workspace;
}

} // namespace tasuki::sample
