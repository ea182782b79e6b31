// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/accept_form.h"
#include "handoff/handoff_store.h"
#include "handoff/talk_forms.h"
#include "session/session.h"
#include "session/today_looks.h"
#include "shell/shell.h"
#include "widgets/format.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HandoffToday)
};

std::pair<QString, QString> place(const today::Entry& entry)
{
    return {QStringLiteral("handoffs"), QString::number(entry.item.row)};
}

QString acceptName()
{
    return Text::tr("Accept");
}

void accept(const TodayAct& on)
{
    const auto handoff = on.session.read(handoff::HandoffStore(on.session.db()).find(HandoffId(on.entry.item.row)));
    if (handoff && *handoff)
        acceptHandoff(on.session, on.parent, **handoff, on.entry.name, on.done);
}

QString correctName()
{
    return Text::tr("Correct");
}

void correct(const TodayAct& on)
{
    const auto [page, where] = place(on.entry);
    on.session.shell().navigate(page, where);
}

QString answerName()
{
    return Text::tr("Answer");
}

void answer(const TodayAct& on)
{
    openAnswerForm(on.session, on.parent, RowId(on.entry.item.row), on.done);
}

QString checkName()
{
    return Text::tr("Check");
}

void check(const TodayAct& on)
{
    openJudgeForm(on.session, on.parent, HandoffId(on.entry.item.row), on.done);
}

QString rateName()
{
    return Text::tr("Rate it");
}

void rate(const TodayAct& on)
{
    openRateForm(on.session, on.parent, HandoffId(on.entry.item.row), on.entry.name, on.done);
}

} // namespace

extern const TodayLook kHandoffQuestionLook = {
    .source = u"handoff_question", .icon = "mail", .actName = answerName, .act = answer, .place = accountPlace};
extern const TodayLook kHandoffSynthesisLook = {
    .source = u"handoff_synthesis", .icon = "square-pen", .actName = checkName, .act = check, .place = place};
extern const TodayLook kHandoffRatingLook = {
    .source = u"handoff_rating", .icon = "star", .actName = rateName, .act = rate, .place = place};
extern const TodayLook kOfferedHandoffLook = {
    .source = u"handoff_offered", .icon = "handshake", .actName = acceptName, .act = accept, .place = place};
extern const TodayLook kReturnedHandoffLook = {
    .source = u"handoff_returned", .icon = "undo-2", .actName = correctName, .act = correct, .place = place};

} // namespace tasuki
