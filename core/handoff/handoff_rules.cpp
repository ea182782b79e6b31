// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/handoff_rules.h"

#include "base/texts.h"
#include "edit/expect.h"
#include "handoff/handoff_terms.h"
#include "handoff/state_change.h"
#include "handoff/talk_rules.h"
#include "task/task_rules.h"

#include <algorithm>

namespace tasuki::handoff {

namespace {

/// The act that moves the handoff to the event's state; `after` has the state's own values set.
Edit moved(const char16_t* what, const Handoff& before, Handoff after, const HandoffEvent& event, const Act& act)
{
    Edit edit(QString::fromUtf16(what), act);
    addMove(edit, before, std::move(after), event);
    return edit;
}

Result<void> checkReceiver(const Receiver& to, MemberId from, const Directory& directory, QDate today)
{
    if (to.member.isValid()) {
        const Member* member = directory.member(to.member);
        if (!member || !member->active)
            return invalidIn("member", HandoffText::tr("The receiver is no longer a member. Choose someone else."));
        if (to.member == from)
            return invalidIn("member",
                             HandoffText::tr("Sender and receiver are the same person. Choose someone else."));
        return {};
    }
    if (to.team.isValid()) {
        const auto members = directory.membersOf(to.team, today);
        if (std::ranges::none_of(members, [&](MemberId member) { return member != from; }))
            return invalidIn("team",
                             HandoffText::tr("No one in that team can accept. Choose another team or a member."));
    }
    return {};
}

HandoffItem copyOf(const RouteItem& item, HandoffId handoff, IdMaker& ids)
{
    HandoffItem copy;
    copy.id = ids.make<RowId>();
    copy.handoffId = handoff;
    copy.position = item.position;
    copy.code = item.code;
    copy.label = item.label;
    copy.kind = item.kind;
    copy.parameter = item.parameter;
    copy.required = item.required;
    return copy;
}

/// What the sender, unless somebody else is named, still has to do: a task that names the handoff.
Result<task::Added> conditionTask(const Handoff& handoff, const Condition& condition, const Directory& directory,
                                  const Act& act)
{
    Task task;
    task.title = condition.title;
    task.accountId = handoff.accountId;
    task.assigneeId = condition.assignee.isValid() ? condition.assignee : handoff.fromMemberId;
    task.due = condition.due;
    task.source = TaskSource::Handoff;
    task.handoffId = handoff.id;
    if (task.title.trimmed().isEmpty())
        return invalidIn("condition", HandoffText::tr("Enter what is still to be done."));
    const Member* assignee = directory.member(task.assigneeId);
    if (!assignee || !assignee->active)
        return invalidIn("condition", HandoffText::tr("Choose an active member for the open item."));
    return task::add(std::move(task), act);
}

} // namespace

Error nobodyActs()
{
    return invalid(HandoffText::tr("First choose your name at the bottom of the sidebar."));
}

bool isSender(const Handoff& handoff, const Directory& directory, MemberId who)
{
    return who.isValid() && (handoff.fromMemberId == who || directory.reportsTo(handoff.fromMemberId, who));
}

bool isBeforeOffer(HandoffState state)
{
    return state == HandoffState::Draft || state == HandoffState::Returned;
}

bool isOpen(HandoffState state)
{
    return isBeforeOffer(state) || state == HandoffState::Offered;
}

bool mayOffer(const Handoff& handoff, const Directory& directory, MemberId who)
{
    return isBeforeOffer(handoff.state) && isSender(handoff, directory, who);
}

bool mayAnswer(const Handoff& handoff, const Directory& directory, MemberId who, QDate today)
{
    if (handoff.state != HandoffState::Offered || !who.isValid())
        return false;
    if (handoff.toMemberId.isValid())
        return handoff.toMemberId == who;
    return who != handoff.fromMemberId && directory.isInTeam(who, handoff.toTeamId, today);
}

bool mayClose(const Handoff& handoff, MemberId who)
{
    return handoff.state == HandoffState::Accepted && who.isValid() && handoff.toMemberId == who;
}

bool mayCancel(const Handoff& handoff, const Directory& directory, MemberId who)
{
    return isOpen(handoff.state) && isSender(handoff, directory, who);
}

Result<Started> start(const StartInput& input, const Directory& directory, const Act& act)
{
    if (std::ranges::any_of(input.open, [](const Handoff& handoff) { return isOpen(handoff.state); }))
        return invalidIn("account",
                         HandoffText::tr("This account already has an open handoff. Finish or cancel it first."));
    const MemberId sender = input.owner && input.owner->memberId.isValid() ? input.owner->memberId : act.who;
    if (!sender.isValid())
        return nobodyActs();
    TASUKI_TRY(checkReceiver(input.to, sender, directory, act.today));

    Started started;
    Handoff& handoff = started.handoff;
    handoff.id = act.ids->make<HandoffId>();
    handoff.accountId = input.account.id;
    handoff.routeId = input.route.id;
    handoff.fromMemberId = sender;
    handoff.fromTeamId = directory.primaryTeam(sender, act.today);
    handoff.toTeamId = input.to.team;
    handoff.toMemberId = input.to.member;
    if (!handoff.toTeamId.isValid() && handoff.toMemberId.isValid())
        handoff.toTeamId = directory.primaryTeam(handoff.toMemberId, act.today);
    handoff.createdOn = act.today;
    handoff.slaBusinessDays = input.route.slaBusinessDays;
    handoff.offerAgainBusinessDays = input.route.offerAgainBusinessDays;
    handoff.firstTouchBusinessDays = input.route.firstTouchBusinessDays;
    handoff.note = input.note;

    started.edit = Edit(QStringLiteral("handoff.start"), act);
    started.edit.insert(handoff);
    for (const RouteItem& item : input.routeItems) {
        started.items.push_back(copyOf(item, handoff.id, *act.ids));
        started.edit.insert(started.items.back());
    }
    started.edit.insert(eventOf(handoff, HandoffState::Draft, act));
    return started;
}

Result<Edit> setReceiver(const Handoff& handoff, Receiver to, const Directory& directory, const Act& act)
{
    if (!isBeforeOffer(handoff.state))
        return invalid(HandoffText::tr("The receiver can't change after the offer. Cancel it first, or wait."));
    TASUKI_TRY(checkReceiver(to, handoff.fromMemberId, directory, act.today));
    Handoff after = handoff;
    after.toTeamId = to.team;
    after.toMemberId = to.member;
    if (!to.team.isValid() && to.member.isValid())
        after.toTeamId = directory.primaryTeam(to.member, act.today);
    Edit edit(QStringLiteral("handoff.receiver"), act);
    edit.update(handoff, after);
    expect<&Handoff::state>(edit, handoff);
    return edit;
}

Result<Edit> setSeverity(const Handoff& handoff, std::optional<Severity> severity, const Directory& directory,
                         const Act& act)
{
    if (!isBeforeOffer(handoff.state))
        return invalid(HandoffText::tr("The severity can't change after the offer."));
    if (!act.who.isValid())
        return nobodyActs();
    if (!isSender(handoff, directory, act.who))
        return invalid(HandoffText::tr("Only the sender or their manager can set the severity."));
    Handoff after = handoff;
    after.severity = severity;
    Edit edit(QStringLiteral("handoff.severity"), act);
    edit.update(handoff, after);
    expect<&Handoff::state>(edit, handoff);
    return edit;
}

Result<Edit> editNote(const Handoff& handoff, const QString& note, const Act& act)
{
    if (handoff.state == HandoffState::Closed || handoff.state == HandoffState::Cancelled)
        return invalid(HandoffText::tr("This handoff is closed. Its note can't be changed."));
    Handoff after = handoff;
    after.note = note;
    Edit edit(QStringLiteral("handoff.note"), act);
    edit.update(handoff, after);
    return edit;
}

Result<Edit> tick(const Handoff& handoff, const HandoffItem& item, bool ticked, const Act& act)
{
    if (item.kind != CriterionKind::Manual)
        return invalid(HandoffText::tr("This item is ticked automatically from data."));
    if (!isBeforeOffer(handoff.state))
        return invalid(HandoffText::tr("The checklist can't change after the offer."));
    HandoffItem after = item;
    after.ticked = ticked;
    after.tickedOn = ticked ? act.today : QDate();
    after.tickedBy = ticked ? act.who : MemberId();
    Edit edit(QStringLiteral("handoff.tick"), act);
    edit.update(item, after);
    expect<&Handoff::state>(edit, handoff);
    return edit;
}

Result<Edit> offer(const OfferInput& input, const Directory& directory, const Act& act)
{
    const Handoff& handoff = input.handoff;
    if (!isBeforeOffer(handoff.state))
        return invalid(HandoffText::tr("Only a draft or a returned handoff can be offered."));
    if (!act.who.isValid())
        return nobodyActs();
    if (!isSender(handoff, directory, act.who))
        return invalid(HandoffText::tr("Only the sender or their manager can offer this."));
    if (!handoff.toMemberId.isValid() && !handoff.toTeamId.isValid())
        return invalid(HandoffText::tr("Choose a team or member to receive it."));
    TASUKI_TRY(checkReceiver({handoff.toTeamId, handoff.toMemberId}, handoff.fromMemberId, directory, act.today));
    const auto open = openRequired(input.items, input.facts);
    const QString exception = input.exceptionReason.trimmed();
    if (!open.empty() && exception.isEmpty())
        return invalid(HandoffText::tr("Required items are open. Finish them, or enter why you hand off early."));

    Handoff after = handoff;
    after.offeredOn = act.today;
    after.mrrAtOffer = input.mrr;
    after.criteriaMetAtOffer = metCount(input.items, input.facts);
    after.exceptionReason = open.empty() ? QString() : exception;
    after.severity = handoff.severity.value_or(input.proposal.severity);
    after.severityReasons = reasonsText(input.proposal.reasons);
    HandoffEvent event = eventOf(handoff, HandoffState::Offered, act);
    event.reason = after.exceptionReason;
    return moved(u"handoff.offer", handoff, after, event, act);
}

Result<Edit> accept(const AcceptInput& input, const Directory& directory, const Act& act)
{
    const Handoff& handoff = input.handoff;
    if (handoff.state != HandoffState::Offered)
        return invalid(HandoffText::tr("Only an offered handoff can be accepted."));
    if (!act.who.isValid())
        return nobodyActs();
    if (!mayAnswer(handoff, directory, act.who, act.today))
        return invalid(HandoffText::tr("Only the receiver, or a member of the receiving team, can accept this."));

    Handoff after = handoff;
    after.acceptedOn = act.today;
    after.toMemberId = act.who;
    if (!after.toTeamId.isValid())
        after.toTeamId = directory.primaryTeam(act.who, act.today);
    after.synthesisAsked = isSynthesisAsked(input.route.synthesis, input.tier);
    Edit edit = moved(u"handoff.accept", handoff, after, eventOf(handoff, HandoffState::Accepted, act), act);
    edit.insert(Ownership{act.ids->make<RowId>(), handoff.accountId, act.today, act.who, handoff.id});
    const StageId stage = input.route.newStageId;
    if (stage.isValid() && (!input.stage || input.stage->stageId != stage))
        edit.insert(StageSpan{act.ids->make<RowId>(), handoff.accountId, act.today, stage, handoff.id});
    if (isWritten(input.synthesis))
        edit.insert(synthesisOf(after, input.synthesis, act));
    for (const Condition& condition : input.conditions) {
        const auto task = conditionTask(handoff, condition, directory, act);
        if (!task)
            return task.error();
        edit.append(task->edit);
    }
    return edit;
}

Result<Edit> giveBack(const Handoff& handoff, const QString& code, const QString& text, const Directory& directory,
                      const Act& act)
{
    if (handoff.state != HandoffState::Offered)
        return invalid(HandoffText::tr("Only an offered handoff can be returned."));
    if (!act.who.isValid())
        return nobodyActs();
    if (!mayAnswer(handoff, directory, act.who, act.today))
        return invalid(HandoffText::tr("Only the receiver, or a member of the receiving team, can return this."));
    if (!termOf(kReturnReasonTerms, code))
        return invalidIn("code", HandoffText::tr("Choose a reason for the return."));
    if (text.trimmed().isEmpty())
        return invalidIn("text", HandoffText::tr("Enter what the sender has to change."));

    Handoff after = handoff;
    after.returnedOn = act.today;
    ++after.returnedCount;
    after.returnCode = code;
    after.returnText = text.trimmed();
    HandoffEvent event = eventOf(handoff, HandoffState::Returned, act);
    event.reasonCode = code;
    event.reason = after.returnText;
    return moved(u"handoff.return", handoff, after, event, act);
}

Result<Edit> close(const Handoff& handoff, const Act& act)
{
    if (handoff.state != HandoffState::Accepted)
        return invalid(HandoffText::tr("Only an accepted handoff can be closed."));
    if (!act.who.isValid())
        return nobodyActs();
    if (!mayClose(handoff, act.who))
        return invalid(HandoffText::tr("Only the receiver can close this handoff."));
    Handoff after = handoff;
    after.closedOn = act.today;
    return moved(u"handoff.close", handoff, after, eventOf(handoff, HandoffState::Closed, act), act);
}

Result<Edit> cancel(const Handoff& handoff, const Directory& directory, const Act& act)
{
    if (!isOpen(handoff.state))
        return invalid(HandoffText::tr("Only a handoff that isn't accepted yet can be cancelled."));
    if (!act.who.isValid())
        return nobodyActs();
    if (!isSender(handoff, directory, act.who))
        return invalid(HandoffText::tr("Only the sender or their manager can cancel this."));
    Handoff after = handoff;
    after.cancelledOn = act.today;
    return moved(u"handoff.cancel", handoff, after, eventOf(handoff, HandoffState::Cancelled, act), act);
}

} // namespace tasuki::handoff
