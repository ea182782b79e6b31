// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_maker.h"

#include "contact/contact.h"
#include "people/people.h"
#include "usage/core_metric.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace tasuki::sample {

namespace {

constexpr int kMonths = 24;

} // namespace

void Maker::makePeople()
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

void Maker::makeAccount(int i)
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
    makeContacts(made, i);
    makeRevenue(made, storyOf(made, i));
    makeTouchpoints(made, i);
    makeUsage(made, i);
    m_accounts.push_back(made);
}

void Maker::fillAccount(Made& made, int i, int size)
{
    Account& a = made.account;
    a.id = id<AccountId>();
    a.key = QStringLiteral("%1").arg(1001 + i);
    a.code = QStringLiteral("C-%1").arg(i + 1, 3, 10, QLatin1Char('0'));
    a.name = text(kCompanies[i].name);
    a.yomi = text(kCompanies[i].yomi);
    a.industry = text(kCompanies[i].industry);
    a.segment = size >= 5   ? QStringLiteral("エンタープライズ")
                : size >= 3 ? QStringLiteral("中堅企業")
                            : QStringLiteral("SMB");
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
        m_tags.push_back(AccountTag{row(), a.id, QStringLiteral("解約懸念")});
}

void Maker::makeSpans(const Made& made, MemberId success)
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

void Maker::makeContacts(Made& made, int i)
{
    for (int n = 0; n < 2; ++n) {
        const auto& family = kFamilyNames[(i * 3 + n * 7) % int(std::size(kFamilyNames))];
        const auto& given = kGivenNames[(i + n * 3) % int(std::size(kGivenNames))];
        Contact contact;
        contact.id = id<ContactId>();
        contact.accountId = made.account.id;
        contact.name = text(family[0]) + u' ' + text(given[0]);
        contact.yomi = text(family[1]) + u' ' + text(given[1]);
        contact.email = QStringLiteral("contact%1-%2@example.com").arg(i + 1).arg(n + 1);
        contact.phone = QStringLiteral("03-0000-%1").arg(1000 + i * 2 + n);
        contact.department = text(kDepartments[(i + n) % int(std::size(kDepartments))]);
        contact.title = text(kTitles[(i + n * 2) % int(std::size(kTitles))]);
        contact.role = n == 0       ? QStringLiteral("champion")
                       : i % 7 == 6 ? QStringLiteral("user")
                                    : QStringLiteral("decision_maker");
        contact.motive = i % 2 == 0 ? QStringLiteral("investment") : QStringLiteral("loss_avoidance");
        m_edit.insert(contact);
        made.contacts.push_back(contact.id);
    }
}

} // namespace tasuki::sample
