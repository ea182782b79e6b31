// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

#include <QTimer>

#include <memory>

namespace tasuki {

class EmptyState;
class PageBar;
class TextLabel;

/// Shown in place of a page whose data is still being read: a preview where the page has one; else, after a moment, a
/// sentence that says that it is reading.
class ReadingPage final : public Page {
    Q_OBJECT
public:
    explicit ReadingPage(QWidget* parent = nullptr);
    ~ReadingPage() override;
    void expect(Page& page, const QString& place);
    Page* expected() const { return m_expected; }
    /// The page itself is shown now.
    void leave();

    QString id() const override { return QStringLiteral("reading"); }
    QString title() const override { return m_expected->title(); }
    QString icon() const override { return m_expected->icon(); }
    PageSection section() const override { return PageSection::Hidden; }
    QString railId() const override { return m_expected->railId(); }
    QString place() const override;
    QList<QWidget*> lists() override;
    void retranslate() override;

Q_SIGNALS:
    void previewShown();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showPreview();

    Page* m_expected = nullptr;
    QString m_place;
    EmptyState* m_words;
    PageBar* m_bar; ///< above a preview, where the page itself has its filters
    TextLabel* m_rest;
    std::unique_ptr<DataTable> m_preview;
    bool m_painted = false;
    QTimer m_patience;
};

} // namespace tasuki
