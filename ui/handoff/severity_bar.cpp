// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/severity_bar.h"

#include "handoff/handoff_rules.h"
#include "handoff/handoff_turn.h"
#include "handoff/handoff_words.h"
#include "session/session.h"
#include "widgets/card.h"
#include "widgets/segments.h"

#include <QVBoxLayout>

namespace tasuki {

SeverityBar::SeverityBar(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    m_title = new TextLabel(TextLabel::Kind::Caption, {}, this);
    head->addWidget(m_title);
    m_said = new TextLabel(TextLabel::Kind::Body, {}, this);
    m_said->setObjectName(QStringLiteral("handoff.severitySaid"));
    head->addWidget(m_said, 1);
    layout->addLayout(head);
    m_segments = new Segments(int(std::size(kSeverityTerms)), this);
    m_segments->setObjectName(QStringLiteral("handoff.severity"));
    m_segments->setMayBeEmpty(false);
    layout->addWidget(m_segments);
    m_why = new TextLabel(TextLabel::Kind::Secondary, {}, this);
    m_why->setObjectName(QStringLiteral("handoff.severityWhy"));
    m_why->setWordWrap(true);
    layout->addWidget(m_why);
    connect(m_segments, &Segments::chosen, this, [this](int segment) {
        if (m_handoff.severity == Severity(segment))
            return;
        m_session.run(handoff::setSeverity(m_handoff, Severity(segment), m_session.directory(), m_session.act()),
                      tr("Severity: %1").arg(kSeverityTerms[size_t(segment)].text(m_session.words())));
    });
}

QWidget* SeverityBar::field() const
{
    return m_segments;
}

void SeverityBar::setHandoff(const Handoff& handoff, const handoff::SeverityProposal& proposal)
{
    m_handoff = handoff;
    const bool isOpen = handoff::isBeforeOffer(handoff.state);
    setVisible(isOpen || handoff.severity);
    const Severity severity = handoff.severity.value_or(proposal.severity);
    const bool may = isOpen && handoff::mayDo(m_session, handoff, QStringLiteral("offer"));
    m_segments->setVisible(may);
    m_segments->setCurrent(int(severity));
    m_said->setVisible(!may);
    m_said->setText(handoff::severityText(severity, m_session.words()));
    m_said->setTone(handoff::toneOf(severity));
    const QString why = whyText(
        isOpen ? proposal : handoff::SeverityProposal{severity, handoff::reasonsFromText(handoff.severityReasons)});
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
}

/// The reasons; where the sender says something else than the data, what the data propose, too.
QString SeverityBar::whyText(const handoff::SeverityProposal& proposal) const
{
    QStringList parts;
    for (const handoff::SeverityReason& reason : proposal.reasons)
        parts += handoff::reasonText(reason);
    if (m_handoff.severity && *m_handoff.severity != proposal.severity)
        parts.prepend(tr("Data say: %1").arg(handoff::severityText(proposal.severity, m_session.words())));
    else if (parts.isEmpty() && handoff::isBeforeOffer(m_handoff.state))
        parts += tr("Nothing in the data points to a risk.");
    return parts.join(QStringLiteral(" · "));
}

void SeverityBar::retranslate()
{
    m_title->setText(tr("Severity"));
    m_segments->setAccessibleName(tr("Severity"));
    for (int i = 0; i < m_segments->count(); ++i)
        m_segments->setWords(i, handoff::severityText(Severity(i), m_session.words()),
                             kSeverityTerms[size_t(i)].text(m_session.words()));
}

} // namespace tasuki
