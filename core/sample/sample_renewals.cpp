// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_maker.h"

#include "renewal/renewal.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace tasuki::sample {

void Maker::makeRenewals()
{
    constexpr std::array kCalls = {RenewalCall::Commit, RenewalCall::Likely, RenewalCall::AtRisk, RenewalCall::Commit,
                                   RenewalCall::None,   RenewalCall::Likely, RenewalCall::Lost,   RenewalCall::Commit};
    struct SaidReason {
        qint64 reason; // its place in kReasonTerms, from 1
        const char16_t* text;
    };
    constexpr SaidReason kSaidReasons[] = {{6, u"推進者の異動後、利用部門が変わったため"},
                                           {3, u"月初しか使われず、自社の表計算に戻すとのこと"},
                                           {1, u"全社の経費見直しで予算が半分に"},
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
            renewal.call180 = changed            ? RenewalCall::Likely
                              : decided % 3 == 0 ? RenewalCall::None
                                                 : RenewalCall::Likely;
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

} // namespace tasuki::sample
