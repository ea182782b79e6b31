// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/written_charge.h"

#include "base/text.h"
#include "revenue/subscription.h"
#include "revenue/written_period.h"

namespace tasuki::revenue {

namespace {

/// Words for charge types beside the terms, folded and parted by |. A word for a period is a recurring charge, too.
constexpr QStringView kRecurringWords =
    u"経常|定期|サブスクリプション|サブスク|subscription|subscriptions|recurringcharge|recurringfee|定額|継続利用|ストック|"
    u"基本料金|基本料|利用料|月額利用料";
constexpr QStringView kTrialWords = u"freetrial|trialing|無料トライアル";
constexpr QStringView kOneOffWords =
    u"oneoff|onetime|once|setup|setupfee|implementation|services|professionalservices|初期|初期費用|初期費|導入費用|導入費|"
    u"スポット|単発|一時|一時費用|都度|フロー";

bool isOneOf(QStringView words, const QString& folded)
{
    for (const QStringView word : words.split(u'|'))
        if (word == folded)
            return true;
    return false;
}

} // namespace

std::string_view chargeCode(const QString& text)
{
    const QString folded = keyFold(text);
    static constexpr std::string_view kCodes[] = {kRecurring, "trial", "one_off"};
    static_assert(std::size(kCodes) == std::size(kChargeTerms));
    if (const Term* term = findTerm(kChargeTerms, folded))
        return kCodes[term - kChargeTerms];
    if (isOneOf(kTrialWords, folded))
        return "trial";
    if (isOneOf(kOneOffWords, folded))
        return "one_off";
    const auto period = readPeriod(text);
    return isOneOf(kRecurringWords, folded) || (period && !period->unit.empty()) ? kRecurring : std::string_view();
}

} // namespace tasuki::revenue
