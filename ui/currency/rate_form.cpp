// SPDX-License-Identifier: GPL-3.0-or-later
#include "currency/rate_form.h"

#include "kpi/kpi_words.h"
#include "revenue/revenue_store.h"
#include "theme/style_sheet.h"
#include "widgets/card.h"
#include "widgets/format.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace tasuki {

using revenue::CurrencyUse;
using revenue::Metric;
using revenue::Restatement;

namespace {

constexpr int kPreviewMilliseconds = 120;

} // namespace

RateForm::RateForm(Session& session, const CurrencyUse& use, QWidget* parent)
    : Form(session, QStringLiteral("rate"), use.rate ? tr("Rate of %1").arg(use.code) : tr("Add a rate"), parent),
      m_before(use.rate),
      m_month(new TextLabel(TextLabel::Kind::Caption, {}, this)),
      m_grid(new QGridLayout),
      m_note(new TextLabel(TextLabel::Kind::Secondary, {}, this))
{
    setObjectName(QStringLiteral("currency.rateForm"));
    const revenue::RevenueStore revenues(session.db());
    need(m_uses, revenues.currencyUses());
    need(m_rates, revenues.rates());
    if (m_before) {
        place(new TextLabel(TextLabel::Kind::Body, use.code, this), tr("Currency"), Width::Half);
    } else {
        QStringList wanted;
        for (const CurrencyUse& one : m_uses)
            if (one.lacksRate())
                wanted += one.code;
        m_code = suggestions("code", tr("Currency"), wanted, use.code);
        m_code->lineEdit()->setPlaceholderText(tr("Code, such as USD"));
    }
    m_rate = half(line("rate", tr("One unit in %1").arg(session.baseCurrency()),
                       m_before ? revenue::rateText(m_before->ratePico) : QString(), tr("Up to 12 decimals")));
    m_rate->setAccessibleName(tr("Rate: one unit in %1").arg(session.baseCurrency()));
    asksFor("rate_pico", m_rate);
    column()->addWidget(buildPreview());
    foot(m_before ? tr("Change the rate") : tr("Add the rate"),
         QStringLiteral("rate/%1").arg(m_before ? m_before->id.value() : 0));
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPreviewMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &RateForm::refreshPreview);
    whenEdited([this] { m_timer.start(); });
    refreshPreview();
    if (m_code && use.code.isEmpty()) {
        m_code->setFocus();
    } else {
        m_rate->setFocus();
        m_rate->selectAll();
    }
}

QWidget* RateForm::buildPreview()
{
    auto* frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("rate.preview"));
    setKind(frame, "inset");
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(TextLabel::Kind::Section, tr("Effect on metrics"), frame));
    layout->addWidget(m_month);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    layout->addLayout(m_grid);
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("rate.note"));
    layout->addWidget(m_note);
    return frame;
}

QString RateForm::code() const
{
    return m_before ? m_before->code : revenue::currencyCode(m_code->currentText());
}

Result<Edit> RateForm::edit() const
{
    if (const QString problem = refusal(); !problem.isEmpty())
        return invalid(problem);
    const auto rate = revenue::parseRate(m_rate->text());
    if (!rate)
        return invalidIn("rate_pico", tr("Invalid rate “%1”. Use a number with at most 12 decimals, such as 155.25.")
                                          .arg(m_rate->text().left(60)));
    return m_before ? revenue::changeRate(*m_before, *rate, session().act())
                    : revenue::addRate(m_code->currentText(), *rate, m_uses, session().act());
}

void RateForm::refreshPreview()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_shown.reset();
    const Month month = Month::of(session().today()) - 1;
    m_month->setText(tr("%1, the last full month; NRR and GRR over 12 months").arg(monthLong(month.firstDay())));
    if (const auto possible = edit(); !possible) {
        m_note->setText(m_rate->text().isEmpty() ? tr("Enter the value of one unit.") : possible.error().text);
        return;
    }
    const auto after =
        revenue::RevenueStore(session().db()).book(m_rates.with(code(), revenue::parseRate(m_rate->text())));
    if (!after) {
        m_note->setText(after.error().text);
        return;
    }
    m_shown = revenue::restatementOf(session().book(), *after, month);
    const QLocale locale;
    const auto text = [&](Metric metric, const std::optional<Restatement::Side>& side) {
        if (!side)
            return QStringLiteral("–");
        const std::optional<double> value = metric == Metric::Mrr   ? std::optional(side->mrr.toDouble())
                                            : metric == Metric::Nrr ? side->nrr
                                                                    : side->grr;
        return kpi::valueText(metric, value, session().baseCurrency(), locale);
    };
    int row = 0;
    for (const Metric metric : {Metric::Mrr, Metric::Nrr, Metric::Grr}) {
        const QString before = text(metric, m_shown->before);
        const QString then = text(metric, m_shown->after);
        m_grid->addWidget(new TextLabel(TextLabel::Kind::Body, kpi::metricText(metric)), row, 0);
        m_grid->addWidget(new TextLabel(TextLabel::Kind::Secondary, before), row, 1, Qt::AlignRight);
        m_grid->addWidget(new TextLabel(TextLabel::Kind::Secondary, QStringLiteral("→")), row, 2);
        auto* shown = new TextLabel(before == then ? TextLabel::Kind::Body : TextLabel::Kind::Section, then);
        shown->setAccessibleName(tr("%1: from %2 to %3").arg(kpi::metricText(metric), before, then));
        m_grid->addWidget(shown, row++, 3, Qt::AlignRight);
    }
    if (!m_shown->after)
        m_note->setText(tr("No metrics until every currency in use has a rate."));
    else if (m_shown->changes())
        m_note->setText(tr("Restates all past months; creates no movements."));
    else
        m_note->setText(tr("These metrics stay the same."));
}

void RateForm::accept()
{
    auto done = edit();
    if (!done)
        return store(std::move(done), {});
    store(
        std::move(done),
        (m_before ? tr("Rate changed in every month: 1 %1 = %2 %3.") : tr("Rate added for every month: 1 %1 = %2 %3."))
            .arg(code(), revenue::rateText(*revenue::parseRate(m_rate->text())), session().baseCurrency()));
}

void openRateForm(Session& session, QWidget* parent, const CurrencyUse& use)
{
    (new RateForm(session, use, parent))->open();
}

} // namespace tasuki
