// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/terms.h"

#include <QDate>

#include <optional>
#include <vector>

namespace tasuki {

/// How closely the account is to be watched (見守り度), as the sender says it at the pass.
enum class Severity { Stable, Watch, Unstable };
QString toText(Severity severity);
void fromText(QStringView text, Severity& severity);

// In the order of Severity.
inline constexpr Term kSeverityTerms[] = {
    {u"stable", u"Stable", u"安定"}, {u"watch", u"Watch", u"注視"}, {u"unstable", u"Unstable", u"不安定"}};

namespace handoff {

/// What the data tells of an account that is passed on.
struct SeverityFacts {
    std::optional<int> mood; ///< of the latest touchpoint that has one, −2 to 2
    int brokenPromises = 0;
    std::optional<double>
        useChange;        ///< of core use in the latest 30 days (or complete month) beside those before: −0.5
    QDate renewalDue;     ///< the next renewal that is called at risk or lost; not valid: there is none
    bool hasData = false; ///< whether there is any touchpoint or usage at all
};

struct SeverityReason {
    enum class What { Mood, BrokenPromise, Use, Renewal, NoData };
    What what{};
    int number = 0; ///< the mood; how many promises; by how many percent the use went down
    QDate day;      ///< of the renewal

    bool operator==(const SeverityReason&) const = default;
};

struct SeverityProposal {
    Severity severity = Severity::Stable;
    std::vector<SeverityReason> reasons; ///< those of this severity; none where it is stable

    bool operator==(const SeverityProposal&) const = default;
};

/// Unstable: the latest mood is −1 or worse, a promise was broken, core use went down by half, or a renewal due within
/// 90 days is called at risk or lost. Watch: core use went down by a fifth, or there is no data at all. Else stable.
SeverityProposal proposedSeverity(const SeverityFacts& facts, QDate today);

/// Reasons as a handoff keeps them, free of any language: "mood=-2;use=52;renewal=2027-01-31". What a later program
/// wrote and this one does not know is left out.
QString reasonsText(const std::vector<SeverityReason>& reasons);
std::vector<SeverityReason> reasonsFromText(const QString& text);
/// What people read: "Mood −2", "Core use down 52 %".
QString reasonText(const SeverityReason& reason);

} // namespace handoff
} // namespace tasuki
