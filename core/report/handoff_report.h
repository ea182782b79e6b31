// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/calendar.h"
#include "base/terms.h"
#include "handoff/clocks.h"
#include "handoff/criteria.h"
#include "handoff/handoff.h"
#include "handoff/said.h"
#include "people/directory.h"

#include <QHash>

#include <optional>
#include <vector>

namespace tasuki::report {

/// One handoff as the report tells it.
struct HandoffReportRow {
    HandoffId id;
    AccountId account;
    QString accountKey;
    QString accountName;
    QString routeCode;
    QString fromTeam;
    QString fromMember;
    QString toTeam;
    QString toMember;
    HandoffState state{};
    QDate createdOn; ///< this and the following: local days, the latest of each
    QDate offeredOn;
    QDate acceptedOn;
    QDate closedOn;
    QDate returnedOn;
    QDate cancelledOn;
    int returnedCount = 0;
    QString lastReturnReason; ///< the code, and the text where there is one
    QString exceptionReason;
    int criteriaMet = 0; ///< at the latest offer; of a handoff that is not offered, today
    int criteriaTotal = 0;
    int slaBusinessDays = 0;
    std::optional<int> businessDaysToAccept; ///< working days after the latest offer up to and including the acceptance
    std::optional<bool> slaMet;              ///< known once it is accepted
    std::optional<Amount> mrrAtOffer;        ///< base currency
    QDate dueDate;                           ///< latest offer + SLA
    QString note;
    handoff::PassClock offerAgain; ///< of the latest return
    std::optional<int> businessDaysToOfferAgain;
    std::optional<bool> offeredAgainInTime; ///< known once it was offered again
    handoff::PassClock firstTouch;          ///< of who accepted it
    std::optional<int> businessDaysToFirstTouch;
    std::optional<bool> firstTouchInTime; ///< known once it was held
    std::optional<Severity> severity;
    bool synthesisAsked = false;
    handoff::Said said;

    /// Working days that the present state has lasted (for an open handoff), and whether that is past the due date.
    int ageBusinessDays = 0;
    bool overdue = false;
    bool firstTouchOverdue = false;
};

struct HandoffReportInput {
    const std::vector<Handoff>& handoffs;
    const QHash<HandoffId, std::vector<HandoffItem>>& items;
    const QHash<AccountId, handoff::Facts>& facts;
    const QHash<HandoffId, handoff::Past>& pasts;
    const QHash<HandoffId, handoff::Said>& said;
    const QHash<AccountId, Account>& accounts;
    const std::vector<Route>& routes;
    const Directory& directory;
    const BusinessCalendar& calendar;
    QDate today;
};

/// One row a handoff, in the order given.
std::vector<HandoffReportRow> handoffReport(const HandoffReportInput& input);

} // namespace tasuki::report
