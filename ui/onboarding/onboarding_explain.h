// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_table_model.h"
#include "report/onboarding_report.h"
#include "shell/sheet.h"

namespace tasuki {

class DataTable;
class Session;

/// What a figure of onboarding is asked for.
struct OnboardingSubject {
    onboarding::Metric metric{};
    revenue::Period period;
    revenue::Window window{};
    report::OnboardingFacts facts;
    onboarding::Figures figures;
};

/// What is in a figure: its formula with the numbers, what counts, and every record behind it. Enter on one opens the
/// account.
class OnboardingExplain final : public Sheet {
    Q_OBJECT
public:
    OnboardingExplain(Session& session, const OnboardingSubject& subject, QWidget* parent);

private:
    struct Line {
        onboarding::Part part;
        QString account;
        QString yomi;
    };
    void setColumns(onboarding::Metric metric);

    Session& m_session;
    DataTable* m_table;
    RowTableModel<Line>* m_model;
};

void openOnboardingExplain(Session& session, QWidget* parent, const OnboardingSubject& subject);

} // namespace tasuki
