// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/handoff_form.h"
#include "handoff/talk_forms.h"
#include "handoff/talk_rules.h"
#include "handoff/talk_store.h"
#include "widgets/segments.h"

#include <QCoreApplication>
#include <QPushButton>

namespace tasuki {

namespace {

/// Five rows of five: a digit rates the row that has the focus and goes on to the next.
class RateForm final : public HandoffForm {
    Q_DECLARE_TR_FUNCTIONS(RateForm)
public:
    RateForm(Session& session, HandoffId handoff, const QString& name, std::function<void()> then, QWidget* parent);
    void accept() override;

private:
    const std::function<void()> m_then;
    std::vector<Segments*> m_rows; ///< in the order of kRatingAspects
};

RateForm::RateForm(Session& session, HandoffId handoff, const QString& name, std::function<void()> then,
                   QWidget* parent)
    : HandoffForm(session, QStringLiteral("rate"), tr("Rate the handoff"), handoff, name, parent),
      m_then(std::move(then))
{
    setObjectName(QStringLiteral("handoff.rateForm"));
    std::optional<HandoffRating> rated;
    need(rated, handoff::TalkStore(session.db()).rating(handoff));
    note("scale", tr("1 = poor, 5 = very good. Keys 1 to 5 rate a row and go on to the next."));
    const QString labels[] = {tr("Completeness"), tr("Promises"), tr("Context"), tr("People"), tr("Product usage")};
    static constexpr const char* kNames[] = {"completeness", "promises", "context", "people", "usage"};
    for (size_t i = 0; i < handoff::kRatingAspects.size(); ++i) {
        auto* row = named(new Segments(5, this), kNames[i], labels[i]);
        for (int value = 1; value <= row->count(); ++value)
            row->setWords(value - 1, QString::number(value));
        if (rated)
            row->setCurrent((*rated).*handoff::kRatingAspects[i] - 1);
        place(row, labels[i], Width::Whole);
        m_rows.push_back(row);
    }
    QPushButton* save = foot(tr("Save rating"), QString());
    for (size_t i = 0; i < m_rows.size(); ++i)
        connect(m_rows[i], &Segments::typed, this, [this, i, save] {
            if (i + 1 < m_rows.size())
                m_rows[i + 1]->setFocus(Qt::TabFocusReason);
            else
                save->setFocus(Qt::TabFocusReason);
        });
    m_rows.front()->setFocus();
}

void RateForm::accept()
{
    const Handoff* handoff = present();
    if (!handoff)
        return;
    const auto rated = handoff::TalkStore(session().db()).rating(id());
    if (!rated)
        return say(rated.error().text);
    HandoffRating values;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i]->current())
            return say(tr("Rate each of the five from 1 to 5."), m_rows[i]);
        values.*handoff::kRatingAspects[i] = *m_rows[i]->current() + 1;
    }
    store(handoff::rate(*handoff, *rated ? &**rated : nullptr, values, session().act()),
          tr("Handoff of “%1” rated.").arg(name()), m_then);
}

} // namespace

void openRateForm(Session& session, QWidget* parent, HandoffId handoff, const QString& name,
                  const std::function<void()>& then)
{
    (new RateForm(session, handoff, name, then, parent))->open();
}

} // namespace tasuki
