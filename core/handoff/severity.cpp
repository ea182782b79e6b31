// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/severity.h"

#include "base/texts.h"

#include <QStringList>

#include <array>
#include <cmath>

namespace tasuki {

QString toText(Severity severity)
{
    return kSeverityTerms[size_t(severity)].codeText();
}

void fromText(QStringView text, Severity& severity)
{
    const Term* term = termOf(kSeverityTerms, text);
    severity = term ? Severity(term - std::begin(kSeverityTerms)) : Severity::Watch;
}

namespace handoff {

namespace {

constexpr int kBadMood = -1;
constexpr double kHalf = -0.5;
constexpr double kFifth = -0.2;
constexpr int kRenewalDays = 90;
// A quotient of two sums may miss a half or a fifth by its last bits.
constexpr double kSlack = 1e-9;

// In the order of SeverityReason::What.
constexpr std::array<const char16_t*, 5> kReasonCodes = {u"mood", u"broken_promises", u"use", u"renewal", u"no_data"};

SeverityReason useReason(double change)
{
    return {SeverityReason::What::Use, int(std::lround(-change * 100)), {}};
}

std::vector<SeverityReason> unstableReasons(const SeverityFacts& facts, QDate today)
{
    using enum SeverityReason::What;
    std::vector<SeverityReason> reasons;
    if (facts.mood && *facts.mood <= kBadMood)
        reasons.push_back({Mood, *facts.mood, {}});
    if (facts.brokenPromises > 0)
        reasons.push_back({BrokenPromise, facts.brokenPromises, {}});
    if (facts.useChange && *facts.useChange <= kHalf + kSlack)
        reasons.push_back(useReason(*facts.useChange));
    if (facts.renewalDue.isValid() && today.daysTo(facts.renewalDue) <= kRenewalDays)
        reasons.push_back({Renewal, 0, facts.renewalDue});
    return reasons;
}

} // namespace

SeverityProposal proposedSeverity(const SeverityFacts& facts, QDate today)
{
    if (auto reasons = unstableReasons(facts, today); !reasons.empty())
        return {Severity::Unstable, std::move(reasons)};
    if (!facts.hasData)
        return {Severity::Watch, {{SeverityReason::What::NoData, 0, {}}}};
    if (facts.useChange && *facts.useChange <= kFifth + kSlack)
        return {Severity::Watch, {useReason(*facts.useChange)}};
    return {};
}

QString reasonsText(const std::vector<SeverityReason>& reasons)
{
    QStringList parts;
    for (const SeverityReason& reason : reasons) {
        const QString code = QString::fromUtf16(kReasonCodes[size_t(reason.what)]);
        if (reason.what == SeverityReason::What::NoData)
            parts += code;
        else
            parts += code + u'='
                     + (reason.day.isValid() ? reason.day.toString(Qt::ISODate) : QString::number(reason.number));
    }
    return parts.join(u';');
}

std::vector<SeverityReason> reasonsFromText(const QString& text)
{
    std::vector<SeverityReason> reasons;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        const QString code = part.section(u'=', 0, 0);
        const QString value = part.section(u'=', 1);
        for (size_t what = 0; what < kReasonCodes.size(); ++what)
            if (code == QStringView(kReasonCodes[what]))
                reasons.push_back({SeverityReason::What(what), value.toInt(), QDate::fromString(value, Qt::ISODate)});
    }
    return reasons;
}

QString reasonText(const SeverityReason& reason)
{
    switch (reason.what) {
    case SeverityReason::What::Mood: return HandoffText::tr("Latest mood %1").arg(reason.number).replace(u'-', u'−');
    case SeverityReason::What::BrokenPromise: return HandoffText::tr("%n broken promise(s)", nullptr, reason.number);
    case SeverityReason::What::Use: return HandoffText::tr("Core use down %1% in 30 days").arg(reason.number);
    case SeverityReason::What::Renewal:
        return HandoffText::tr("Renewal on %1 in doubt").arg(reason.day.toString(QStringLiteral("yyyy/MM/dd")));
    case SeverityReason::What::NoData: break;
    }
    return HandoffText::tr("No touchpoint and no usage data");
}

} // namespace handoff
} // namespace tasuki
