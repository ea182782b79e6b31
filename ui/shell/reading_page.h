// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

#include <QTimer>

namespace tasuki {

class EmptyState;

/// Stands in for a page whose data are still being read, and says so where that takes more than a moment.
class ReadingPage final : public Page {
    Q_OBJECT
public:
    explicit ReadingPage(QWidget* parent = nullptr);
    void expect(Page& page, const QString& place);
    Page* expected() const { return m_expected; }

    QString id() const override { return QStringLiteral("reading"); }
    QString title() const override { return m_expected->title(); }
    QString icon() const override { return m_expected->icon(); }
    PageSection section() const override { return PageSection::Hidden; }
    QString railId() const override { return m_expected->railId(); }
    QString place() const override { return m_place; }
    void retranslate() override;

private:
    Page* m_expected = nullptr;
    QString m_place;
    EmptyState* m_words;
    QTimer m_patience;
};

} // namespace tasuki
