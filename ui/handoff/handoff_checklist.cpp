// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/handoff_checklist.h"

#include "handoff/handoff_rules.h"
#include "handoff/handoff_terms.h"
#include "session/session.h"
#include "theme/style_sheet.h"
#include "widgets/empty_layout.h"
#include "widgets/format.h"

#include <QApplication>
#include <QCheckBox>
#include <QVBoxLayout>

namespace tasuki {

HandoffChecklist::HandoffChecklist(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_boxes(new QVBoxLayout(this))
{
    m_boxes->setContentsMargins(0, 0, 0, 0);
    m_boxes->setSpacing(4);
}

void HandoffChecklist::setNeighbours(QWidget* before, std::vector<QWidget*> after)
{
    m_before = before;
    m_after = std::move(after);
}

QString HandoffChecklist::textOf(const HandoffItem& item, const handoff::CriterionStatus& status) const
{
    QString text = itemText(item.code, item.label, m_session.words());
    const QDate day = QDate::fromString(status.evidence, Qt::ISODate);
    const QDate month = QDate::fromString(status.evidence + QStringLiteral("-01"), Qt::ISODate); // usage by the month
    const QString evidence = day.isValid()     ? dateNumeric(day)
                             : month.isValid() ? month.toString(QStringLiteral("yyyy/MM"))
                                               : status.evidence;
    if (!item.required)
        text += tr(" (optional)");
    if (item.kind != CriterionKind::Manual)
        text += status.met ? tr(" — from data: %1").arg(evidence) : tr(" — from data: not yet");
    else if (status.met && !evidence.isEmpty())
        text += QStringLiteral(" — ") + evidence;
    return text;
}

void HandoffChecklist::setItems(const Handoff& handoff, const std::vector<HandoffItem>& items,
                                const handoff::Facts& facts)
{
    const bool open = handoff::isBeforeOffer(handoff.state);
    const QWidget* focus = QApplication::focusWidget();
    const QString focused = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    emptyLayout(m_boxes);
    QWidget* before = m_before;
    for (const HandoffItem& item : items) {
        const handoff::CriterionStatus status = handoff::statusOf(item, facts);
        auto* box = new QCheckBox(textOf(item, status).replace(u'&', QStringLiteral("&&")), this);
        box->setObjectName(QStringLiteral("handoff.item.") + item.code);
        box->setChecked(status.met);
        box->setEnabled(open && item.kind == CriterionKind::Manual);
        setKind(box, "told");
        if (item.kind != CriterionKind::Manual)
            box->setToolTip(tr("Ticked automatically from data."));
        connect(box, &QCheckBox::clicked, this, [this, handoff, item](bool on) {
            m_session.run(handoff::tick(handoff, item, on, m_session.act()), on ? tr("Ticked.") : tr("Unticked."));
        });
        m_boxes->addWidget(box);
        setTabOrder(before, box);
        before = box;
        box->show(); // at once, so that it can take the focus of the one that it stands for
        if (box->objectName() == focused)
            box->setFocus();
    }
    for (QWidget* next : m_after) {
        setTabOrder(before, next);
        before = next;
    }
}

QCheckBox* HandoffChecklist::firstOpen() const
{
    for (QCheckBox* box : findChildren<QCheckBox*>())
        if (box->isEnabled())
            return box;
    return nullptr;
}

} // namespace tasuki
