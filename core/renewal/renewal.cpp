// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/renewal.h"

namespace tasuki {

namespace {

template <typename E>
void find(std::span<const Term> terms, QStringView text, E& value)
{
    value = E(0);
    for (size_t i = 0; i < terms.size(); ++i)
        if (text == QStringView(terms[i].code))
            value = E(i + 1);
}

} // namespace

QString toText(RenewalCall call)
{
    return call == RenewalCall::None ? QString() : kCallTerms[size_t(call) - 1].codeText();
}

void fromText(QStringView text, RenewalCall& call)
{
    find(kCallTerms, text, call);
}

QString toText(RenewalOutcome outcome)
{
    return outcome == RenewalOutcome::Open ? QString() : kRenewalOutcomeTerms[size_t(outcome) - 1].codeText();
}

void fromText(QStringView text, RenewalOutcome& outcome)
{
    find(kRenewalOutcomeTerms, text, outcome);
}

QString reasonText(const ChurnReason& reason, TermLanguage language)
{
    return reason.name.isEmpty() ? termText(kReasonTerms, reason.code, language) : reason.name;
}

} // namespace tasuki
