// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/receiver_choice.h"

#include "handoff/handoff_rules.h"
#include "handoff/receiver_fields.h"
#include "session/session.h"
#include "widgets/card.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QVBoxLayout>

#include <utility>

namespace tasuki {

namespace {

constexpr int kMomentMilliseconds = 600;

} // namespace

ReceiverChoice::ReceiverChoice(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(new TextLabel(TextLabel::Kind::Caption, {}, this)),
      m_team(new QComboBox(this)),
      m_member(new QComboBox(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    auto* fields = new QHBoxLayout;
    m_team->setObjectName(QStringLiteral("handoff.team"));
    m_member->setObjectName(QStringLiteral("handoff.member"));
    fields->addWidget(m_team, 1);
    fields->addWidget(m_member, 1);
    layout->addLayout(fields);
    connect(m_team, &QComboBox::activated, this, [this] {
        fillMembers(*m_member, m_session.directory(), selectedTeam(*m_team), m_session.today(),
                    m_handoff ? m_handoff->fromMemberId : MemberId());
        choose();
    });
    connect(m_member, &QComboBox::activated, this, &ReceiverChoice::choose);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kMomentMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &ReceiverChoice::keep);
    m_team->installEventFilter(this);
    m_member->installEventFilter(this);
}

void ReceiverChoice::setHandoff(const Handoff& handoff)
{
    m_handoff = handoff;
    setVisible(handoff::isBeforeOffer(handoff.state));
    if (!m_timer.isActive()) // what is being chosen stays
        fill();
}

void ReceiverChoice::fill()
{
    fillTeams(*m_team, m_session.directory(), m_handoff->toTeamId);
    fillMembers(*m_member, m_session.directory(), m_handoff->toTeamId, m_session.today(), m_handoff->fromMemberId,
                m_handoff->toMemberId);
}

void ReceiverChoice::choose()
{
    if (!m_timer.isActive())
        m_seen = m_handoff;
    m_timer.start();
}

void ReceiverChoice::keep()
{
    if (!m_timer.isActive() && !m_seen)
        return;
    m_timer.stop();
    // Against what was seen when it was chosen: somebody else's change meanwhile is asked about, not written over.
    const std::optional<Handoff> seen = std::exchange(m_seen, std::nullopt);
    if (!m_handoff || !seen
        || (selectedTeam(*m_team) == seen->toTeamId && selectedMember(*m_member) == seen->toMemberId))
        return;
    if (!m_session.run(handoff::setReceiver(*seen, {selectedTeam(*m_team), selectedMember(*m_member)},
                                            m_session.directory(), m_session.act()),
                       tr("Receiver changed.")))
        setHandoff(*m_handoff);
}

void ReceiverChoice::leave()
{
    keep();
    m_handoff.reset();
}

QWidget* ReceiverChoice::lastField() const
{
    return m_member;
}

bool ReceiverChoice::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && m_timer.isActive()
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        keep();
    return QWidget::eventFilter(watched, event);
}

void ReceiverChoice::retranslate()
{
    m_title->setText(tr("Receiver"));
    m_team->setAccessibleName(tr("Receiving team"));
    m_member->setAccessibleName(tr("Receiving member"));
}

} // namespace tasuki
