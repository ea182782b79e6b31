// SPDX-License-Identifier: GPL-3.0-or-later
// What is behind a figure, in a panel that lies over the page: nothing moves when it comes or goes.
#include "kpi/kpi_page.h"

#include "kpi/kpi_pictures.h"
#include "session/session.h"
#include "shell/shell.h"
#include "widgets/data_table.h"

#include <QApplication>
#include <QScrollArea>

#include <algorithm>

namespace tasuki {

using revenue::Metric;
using revenue::Window;

namespace {

constexpr int kPanelWidth = 600; ///< five columns beside each other
constexpr int kLeastPanel = 420; ///< the same without the movement's, see ExplainPanel
constexpr int kGap = 6;

} // namespace

void KpiPage::buildPanel()
{
    m_panel = new ExplainPanel(m_session, this);
    m_panel->hide();
    connect(m_panel, &ExplainPanel::closeWanted, this, &KpiPage::closePanel);
    connect(m_panel, &ExplainPanel::exportWanted, this,
            [this] { m_session.shell().commands().run(QStringLiteral("file.export")); });
    connect(m_panel, &ExplainPanel::metricChosen, this, [this](Metric metric) {
        ExplainPanel::Subject subject = m_panel->subject();
        subject.metric = metric;
        openPanel(subject);
    });
}

void KpiPage::explain(Metric metric, const kpi::Course& course, int place)
{
    if (place < 0 || place >= course.size())
        return;
    ExplainPanel::Subject subject;
    subject.metric = metric;
    subject.window = &course == &m_figures.movements ? kpi::movementWindow(m_view.window) : m_view.window;
    subject.period = course.periods[size_t(place)];
    if (place > 0 && subject.window != Window::Span)
        subject.before = course.periods[size_t(place) - 1];
    openPanel(subject);
}

void KpiPage::explainCohort(Month cohort, int age)
{
    const revenue::CohortStep step = m_pictures->cohortStep();
    ExplainPanel::Subject subject;
    subject.period = {{}, cohort, cohort + age * (step == revenue::CohortStep::Month ? 1 : 3), false};
    subject.cohort = step;
    openPanel(subject);
}

void KpiPage::explainWhy(Metric metric, AccountId account)
{
    m_asked = findChild<QWidget*>(QStringLiteral("kpi.why"));
    explain(metric, m_figures.compared, m_place);
    m_panel->showWhy(account);
}

void KpiPage::explainAhead(Metric metric, const revenue::Period& period)
{
    m_asked = findChild<QWidget*>(QStringLiteral("kpi.next"));
    ExplainPanel::Subject subject;
    subject.metric = metric;
    subject.window = Window::Span;
    subject.period = period;
    openPanel(subject);
}

void KpiPage::openPanel(const ExplainPanel::Subject& subject)
{
    m_panel->show(m_figures, subject);
    const bool opens = !m_panelOpen;
    m_panelOpen = true;
    placePanel();
    m_panel->setVisible(true);
    m_panel->raise();
    if (!opens)
        return;
    Q_EMIT inspectorChanged(); // what closes it can be done now
    m_asker = QApplication::focusWidget();
    if (m_asker && !isAncestorOf(m_asker))
        m_asker = nullptr;
    m_panel->accounts()->setFocus(Qt::OtherFocusReason);
}

void KpiPage::closePanel()
{
    if (!m_panelOpen)
        return;
    const bool hadKeyboard = m_panel->isAncestorOf(QApplication::focusWidget());
    m_panelOpen = false;
    m_panel->hide();
    Q_EMIT inspectorChanged();
    if (hadKeyboard && m_asker)
        m_asker->setFocus(Qt::OtherFocusReason);
}

/// At the right, or at the left where there is more room beside what was asked about, which it does not cover as long
/// as it can do with that room.
void KpiPage::placePanel()
{
    if (!m_panel || !m_panelOpen)
        return;
    int atLeft = 0;
    int atRight = width();
    if (m_asked && m_asked->isVisible()) {
        const int asked = m_asked->mapTo(this, QPoint()).x();
        atLeft = asked - kGap;
        atRight = width() - asked - m_asked->width() - kGap;
    }
    const bool left = atLeft > atRight;
    const int wide = std::min(std::clamp(left ? atLeft : atRight, kLeastPanel, kPanelWidth), width());
    const int top = m_scroll->y();
    m_panel->setGeometry(left ? 0 : width() - wide, top, wide, height() - top);
}

} // namespace tasuki
