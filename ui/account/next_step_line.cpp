// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/next_step_line.h"

#include "session/account_rows.h"
#include "session/session.h"
#include "task/task_words.h"
#include "theme/fonts.h"
#include "theme/icons.h"
#include "widgets/card.h"
#include "widgets/format.h"
#include "widgets/key_cap.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tasuki {

namespace {

constexpr int kHeight = 44;
constexpr int kIcon = 18;
constexpr int kEdge = 3;
constexpr int kToText = 44;

} // namespace

NextStepLine::NextStepLine(Session& session, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_label(new TextLabel(TextLabel::Kind::Secondary, {}, this)),
      m_title(new ElidedLabel({}, this)),
      m_day(new TextLabel(TextLabel::Kind::Body, {}, this)),
      m_assignee(new TextLabel(TextLabel::Kind::Caption, {}, this)),
      m_done(new KeyButton(this)),
      m_snooze(new KeyButton(this)),
      m_add(new KeyButton(this))
{
    setObjectName(QStringLiteral("account.nextStep"));
    setFixedHeight(kHeight);
    m_done->setObjectName(QStringLiteral("nextStep.done"));
    m_snooze->setObjectName(QStringLiteral("nextStep.snooze"));
    m_add->setObjectName(QStringLiteral("nextStep.add"));
    m_title->setObjectName(QStringLiteral("nextStep.title"));
    QFont bold = uiFont();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kToText, 0, 12, 0);
    layout->setSpacing(12);
    layout->addWidget(m_label);
    layout->addWidget(m_title);
    layout->addWidget(m_day);
    layout->addWidget(m_assignee);
    layout->addStretch(1);
    layout->addWidget(m_done);
    layout->addWidget(m_snooze);
    layout->addWidget(m_add);
    connect(m_done, &QAbstractButton::clicked, this, &NextStepLine::doneWanted);
    connect(m_snooze, &QAbstractButton::clicked, this,
            [this] { Q_EMIT snoozeWanted(m_snooze->mapToGlobal(QPoint(0, m_snooze->height()))); });
    connect(m_add, &QAbstractButton::clicked, this, &NextStepLine::addWanted);
    retranslate();
}

void NextStepLine::show(const AccountRow& row)
{
    const Task* step = row.nextStep.get();
    m_isSet = step != nullptr;
    // A customer who has left is owed nothing.
    setVisible(m_isSet || !row.isChurned());
    const bool mayAct = !m_session.workspace().isReadOnly();
    m_title->setText(step ? oneLine(step->title) : tr("No next step is set."));
    const QDate day = row.nextStepDay();
    m_day->setText(day.isValid() ? dateWithWeekday(day) : QString());
    m_day->setVisible(day.isValid());
    m_day->setTone(step ? dueTone(*step, m_session.today()) : Tone::Neutral);
    const QString assignee = step ? m_session.directory().memberName(step->assigneeId) : QString();
    m_assignee->setText(oneLine(assignee, 40));
    m_assignee->setVisible(!assignee.isEmpty());
    m_label->setVisible(m_isSet);
    m_done->setVisible(m_isSet && mayAct);
    m_snooze->setVisible(m_isSet && mayAct);
    m_add->setVisible(!m_isSet && mayAct);
    update();
}

void NextStepLine::retranslate()
{
    m_label->setText(tr("Next step"));
    m_done->setWords(tr("Done"), QStringLiteral("E"));
    m_snooze->setWords(tr("Snooze"), QStringLiteral("Z"));
    m_add->setWords(tr("Set"), QStringLiteral("T"));
    m_add->setAccessibleName(tr("Set the next step"));
}

void NextStepLine::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.border);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QColor edge = m_isSet ? t.accent : t.warn;
    painter.fillRect(QRect(0, 1, kEdge, height() - 2), edge);
    painter.drawPixmap(16, (height() - kIcon) / 2,
                       iconPixmap(m_isSet ? QStringLiteral("arrow-right") : QStringLiteral("triangle-alert"), edge,
                                  kIcon, devicePixelRatioF()));
}

} // namespace tasuki
