// SPDX-License-Identifier: GPL-3.0-or-later
// What can be run on the page, and what leaves it: reports and lists.
#include "kpi/kpi_page.h"

#include "export/kpi_workbook.h"
#include "kpi/kpi_pdf.h"
#include "kpi/kpi_words.h"
#include "kpi/more_view.h"
#include "kpi/target_sheet.h"
#include "session/session.h"
#include "shell/list_export.h"
#include "shell/shell.h"
#include "widgets/data_table.h"
#include "widgets/dialogs.h"

namespace tasuki {

using revenue::Window;

void KpiPage::saveReport(bool spreadsheet)
{
    if (!m_figures.compares(m_place))
        return m_session.sayError(
            Error{ErrorCode::Invalid, tr("No contracts yet. Add or import contracts to get a report."), {}});
    const revenue::Period period = m_figures.compared.periods[size_t(m_place)];
    const QString name =
        QStringLiteral("kpi-%1.%2").arg(period.code, spreadsheet ? QStringLiteral("xlsx") : QStringLiteral("pdf"));
    m_session.shell().dialogs().saveFile(
        this, tr("Save the report"), name, spreadsheet ? tr("Spreadsheets (*.xlsx)") : tr("PDF (*.pdf)"),
        [this, spreadsheet, period](const QString& path) {
            const auto more = spreadsheet ? m_more->facts(true) : nullptr;
            if (spreadsheet && !more)
                return m_session.sayError(*m_more->error());
            const auto written =
                spreadsheet ? exports::writeKpiWorkbook(path, *m_figures.book,
                                                        {period.first(), period.closing, Month::of(m_session.today()),
                                                         m_view.filters, m_session.words(), more})
                            : report::writeKpiPdf({m_figures.book, m_view, period, m_session.workspaceName(),
                                                   m_session.today(), m_session.words(), m_targets, m_more},
                                                  path);
            if (written)
                m_session.shell().toast({tr("Saved as “%1”.").arg(path), {}, {}});
            else
                m_session.sayError(written.error());
        });
}

std::vector<Command> KpiPage::commands()
{
    std::vector<Command> commands = {
        {.id = QStringLiteral("kpi.closeBehind"),
         .text = [] { return tr("Close the explanation"); },
         .run = [this] { closePanel(); },
         .scope = CommandScope::Page,
         .shortcuts = {QKeySequence(Qt::Key_Escape)},
         .enabled = [this] { return m_panelOpen; }},
        {.id = QStringLiteral("kpi.showAll"),
         .text = [] { return tr("Show all accounts"); },
         .run = [this] { setFilter({}); },
         .scope = CommandScope::Page,
         .enabled = [this] { return !m_view.filters.empty(); }},
        {.id = QStringLiteral("kpi.reportPdf"),
         .text = [] { return tr("KPI report as PDF…"); },
         .run = [this] { saveReport(false); },
         .scope = CommandScope::Page},
        {.id = QStringLiteral("kpi.reportXlsx"),
         .text = [] { return tr("KPI report as a spreadsheet…"); },
         .run = [this] { saveReport(true); },
         .scope = CommandScope::Page},
        {.id = QStringLiteral("kpi.saveView"),
         .text = [] { return tr("Save this view…"); },
         .run = [this] { saveView(); },
         .scope = CommandScope::Page},
        {.id = QStringLiteral("kpi.targets"),
         .text = [] { return tr("Edit targets…"); },
         .run = [this] { openTargetSheet(m_session, this, m_view); },
         .scope = CommandScope::Page},
    };
    for (const Window window : {Window::T12m, Window::Month, Window::Quarter, Window::Half, Window::Year})
        commands.push_back({.id = QStringLiteral("kpi.window.") + QLatin1String(revenue::windowName(window)),
                            .text = [window] { return tr("KPI by: %1").arg(kpi::windowText(window)); },
                            .run =
                                [this, window] {
                                    kpi::View view = m_view;
                                    view.window = window;
                                    setView(view);
                                },
                            .scope = CommandScope::Page});
    for (const revenue::Focus focus : revenue::kFocuses)
        commands.push_back({.id = QStringLiteral("kpi.focus.") + QLatin1String(revenue::focusName(focus)),
                            .text = [focus] { return tr("KPI top cards: %1").arg(kpi::focusText(focus)); },
                            .run = [this, focus] { setFocusOfPhase(focus); },
                            .scope = CommandScope::Page});
    commands.push_back({.id = QStringLiteral("kpi.window.span"),
                        .text = [] { return tr("KPI by: custom range…"); },
                        .run = [this] { askSpan(); },
                        .scope = CommandScope::Page});
    return commands;
}

std::optional<TableExport> KpiPage::exportTable()
{
    if (m_panelOpen)
        return listExport(QStringLiteral("accounts-behind"), *m_panel->accounts());
    return kpi::exportOf(m_figures.movements, m_figures.book ? m_figures.book->exponent : 0);
}

} // namespace tasuki
