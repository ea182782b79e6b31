// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/handoff_report.h"

#include <algorithm>

namespace tasuki::report {

namespace {

QDate stateSince(const Handoff& handoff)
{
    switch (handoff.state) {
    case HandoffState::Draft: return handoff.createdOn;
    case HandoffState::Offered: return handoff.offeredOn;
    case HandoffState::Accepted: return handoff.acceptedOn;
    case HandoffState::Closed: return handoff.closedOn;
    case HandoffState::Returned: return handoff.returnedOn;
    case HandoffState::Cancelled: return handoff.cancelledOn;
    }
    return {};
}

bool isFinished(HandoffState state)
{
    return state == HandoffState::Closed || state == HandoffState::Cancelled;
}

void addCriteria(HandoffReportRow& row, const Handoff& handoff, const HandoffReportInput& input)
{
    const std::vector<HandoffItem> items = input.items.value(handoff.id);
    row.criteriaTotal = int(items.size());
    const bool changing = handoff.state == HandoffState::Draft || handoff.state == HandoffState::Returned;
    row.criteriaMet = !changing && handoff.criteriaMetAtOffer
                          ? *handoff.criteriaMetAtOffer
                          : handoff::metCount(items, input.facts.value(handoff.accountId));
}

void addClock(HandoffReportRow& row, const Handoff& handoff, const HandoffReportInput& input)
{
    row.slaBusinessDays = handoff.slaBusinessDays;
    if (handoff.offeredOn.isValid())
        row.dueDate = input.calendar.addBusinessDays(handoff.offeredOn, handoff.slaBusinessDays);
    const handoff::PassClock accepted = handoff::acceptClock(handoff);
    row.businessDaysToAccept = handoff::daysOf(accepted, input.calendar);
    row.slaMet = handoff::isMet(accepted, input.calendar);
    if (!isFinished(handoff.state))
        row.ageBusinessDays = input.calendar.businessDaysBetween(stateSince(handoff), input.today);
    row.overdue = handoff::isLate(accepted, input.calendar, input.today);
    const handoff::Past past = input.pasts.value(handoff.id);
    row.offerAgain = handoff::offerAgainClock(handoff, past);
    row.businessDaysToOfferAgain = handoff::daysOf(row.offerAgain, input.calendar);
    row.offeredAgainInTime = handoff::isMet(row.offerAgain, input.calendar);
    row.firstTouch = handoff::firstTouchClock(handoff, past);
    row.businessDaysToFirstTouch = handoff::daysOf(row.firstTouch, input.calendar);
    row.firstTouchInTime = handoff::isMet(row.firstTouch, input.calendar);
    row.firstTouchOverdue = handoff::isLate(row.firstTouch, input.calendar, input.today);
}

} // namespace

std::vector<HandoffReportRow> handoffReport(const HandoffReportInput& input)
{
    std::vector<HandoffReportRow> rows;
    rows.reserve(input.handoffs.size());
    for (const Handoff& handoff : input.handoffs) {
        HandoffReportRow row;
        row.id = handoff.id;
        row.account = handoff.accountId;
        const Account account = input.accounts.value(handoff.accountId);
        row.accountKey = account.key;
        row.accountName = account.name;
        const auto route = std::ranges::find(input.routes, handoff.routeId, &Route::id);
        row.routeCode = route == input.routes.end() ? QString() : route->code;
        row.fromTeam = input.directory.teamName(handoff.fromTeamId);
        row.fromMember = input.directory.memberName(handoff.fromMemberId);
        row.toTeam = input.directory.teamName(handoff.toTeamId);
        row.toMember = input.directory.memberName(handoff.toMemberId);
        row.state = handoff.state;
        row.createdOn = handoff.createdOn;
        row.offeredOn = handoff.offeredOn;
        row.acceptedOn = handoff.acceptedOn;
        row.closedOn = handoff.closedOn;
        row.returnedOn = handoff.returnedOn;
        row.cancelledOn = handoff.cancelledOn;
        row.returnedCount = handoff.returnedCount;
        row.lastReturnReason = handoff.returnText.isEmpty()
                                   ? handoff.returnCode
                                   : handoff.returnCode + QStringLiteral(": ") + handoff.returnText;
        row.exceptionReason = handoff.exceptionReason;
        row.mrrAtOffer = handoff.mrrAtOffer;
        row.note = handoff.note;
        row.severity = handoff.severity;
        row.synthesisAsked = handoff.synthesisAsked;
        row.said = input.said.value(handoff.id);
        addCriteria(row, handoff, input);
        addClock(row, handoff, input);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace tasuki::report
