// SPDX-License-Identifier: GPL-3.0-or-later
#include "task/snooze_form.h"

#include "session/form.h"
#include "session/session.h"
#include "task/snooze_event.h"
#include "task/task_rules.h"
#include "widgets/date_edit.h"
#include "widgets/format.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

#include <cmath>

namespace tasuki {

namespace {

class SnoozeForm final : public Form {
    Q_DECLARE_TR_FUNCTIONS(SnoozeForm)
public:
    SnoozeForm(Session& session, const Task& task, std::function<void()> then, QWidget* parent);
    void accept() override;

private:
    enum Waits { None, Answer, Handoff, AtLeast, AtMost };
    QString event();

    const Task m_task;
    const std::function<void()> m_then;
    DateEdit* m_until;
    QComboBox* m_event = nullptr;
    QLineEdit* m_metric = nullptr;
    QLineEdit* m_figure = nullptr;
};

SnoozeForm::SnoozeForm(Session& session, const Task& task, std::function<void()> then, QWidget* parent)
    : Form(session, QStringLiteral("snooze"), tr("Snooze the task"), parent), m_task(task), m_then(std::move(then))
{
    setObjectName(QStringLiteral("snooze.dialog"));
    m_until = day("until", tr("Until a day"), task.snoozedUntil);
    asksFor("snoozed_until", m_until);
    if (task.accountId.isValid()) {
        m_event = box("event", tr("Or until something happens"));
        m_event->addItem(QStringLiteral("—"), int(None));
        m_event->addItem(tr("The customer answers"), int(Answer));
        m_event->addItem(tr("The handoff is accepted"), int(Handoff));
        m_event->addItem(tr("A usage metric is at least"), int(AtLeast));
        m_event->addItem(tr("A usage metric is at most"), int(AtMost));
        m_metric = half(line("metric", tr("Usage metric"), {}));
        m_figure = half(line("figure", tr("Value"), {}));
        if (const auto present = task::parseSnoozeEvent(task.snoozeEvent)) {
            using Kind = task::SnoozeEvent::Kind;
            const Waits waits = present->kind == Kind::Answer    ? Answer
                                : present->kind == Kind::Handoff ? Handoff
                                : present->isAtLeast             ? AtLeast
                                                                 : AtMost;
            m_event->setCurrentIndex(waits);
            m_metric->setText(present->metric);
            m_figure->setText(waits == AtLeast || waits == AtMost ? QString::number(present->figure, 'g', 12)
                                                                  : QString());
        }
        asksFor("snooze_event", m_event);
        const auto reflect = [this] {
            const bool isUsage = m_event->currentIndex() >= AtLeast;
            setShown(m_metric, isUsage);
            setShown(m_figure, isUsage);
        };
        connect(m_event, &QComboBox::currentIndexChanged, this, reflect);
        reflect();
    }
    foot(tr("Snooze the task"), rowKey(task.id, task.accountId));
    m_until->setFocus();
}

QString SnoozeForm::event()
{
    switch (m_event ? Waits(m_event->currentIndex()) : None) {
    case None: return {};
    case Answer: return task::snoozeCode({task::SnoozeEvent::Kind::Answer});
    case Handoff: return task::snoozeCode({task::SnoozeEvent::Kind::Handoff});
    case AtLeast:
    case AtMost: break;
    }
    bool isNumber = false;
    const double figure = m_figure->text().trimmed().toDouble(&isNumber);
    if (m_metric->text().trimmed().isEmpty())
        alsoWrong(tr("Enter the usage metric."), m_metric);
    if (!isNumber || !std::isfinite(figure))
        alsoWrong(tr("Enter the value as a number."), m_figure);
    return task::snoozeCode(
        {task::SnoozeEvent::Kind::Usage, m_metric->text().trimmed(), m_event->currentIndex() == AtLeast, figure});
}

void SnoozeForm::accept()
{
    const QString waitsFor = event();
    store(task::snooze(m_task, m_until->date(), waitsFor, session().act()),
          tr("“%1” snoozed.").arg(oneLine(m_task.title, 40)), m_then);
}

} // namespace

void openSnoozeForm(Session& session, QWidget* parent, const Task& task, const std::function<void()>& then)
{
    (new SnoozeForm(session, task, then, parent))->open();
}

} // namespace tasuki
