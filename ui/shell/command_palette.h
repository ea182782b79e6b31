// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/overlay.h"
#include "shell/palette_provider.h"

#include <memory>

class QListView;

namespace tasuki {

class SearchEdit;
class PaletteModel;
class TextLabel;

/// Ctrl+K: one field for accounts, people, views and commands.
class CommandPalette final : public Overlay {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* window);
    ~CommandPalette() override;

    void addProvider(std::unique_ptr<PaletteProvider> provider);
    /// Opens with `text` in the field ("> " for commands only).
    void openWith(const QString& text);
    /// The lines shown now.
    const std::vector<PaletteItem>& items() const;
    SearchEdit* field() { return m_field; }

protected:
    QRect sheetRect() const override;
    void opened() override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    /// The lines for what is typed; `current`: the row that is chosen.
    void gather(int current);
    void runRow(int row);
    void retranslate();
    void nextPrefix();
    int top() const;
    /// The list is as high as its lines, as far as the window has room: each is shown whole.
    void fitRows();

    std::vector<std::unique_ptr<PaletteProvider>> m_providers;
    SearchEdit* m_field;
    QListView* m_list;
    PaletteModel* m_model;
    TextLabel* m_hint;
    TextLabel* m_nothing;
    QString m_initial;
};

} // namespace tasuki
