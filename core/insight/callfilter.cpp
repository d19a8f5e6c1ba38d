#include "core/insight/callfilter.h"

#include "core/base/durationtext.h"
#include "core/base/sentence.h"
#include "core/base/words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace playground {
namespace {

using Field = CallFilter::Field;
using Relation = CallFilter::Relation;
using Term = CallFilter::Term;

struct FieldWord {
    const char* word;
    Field field;
};
constexpr std::array fieldWords{
    FieldWord{"actor", Field::Actor}, FieldWord{"method", Field::Method},   FieldWord{"state", Field::State},
    FieldWord{"id", Field::Id},       FieldWord{"latency", Field::Latency}, FieldWord{"dur", Field::InSlot},
    FieldWord{"wait", Field::Wait},   FieldWord{"run", Field::Run},         FieldWord{"await", Field::Await},
    FieldWord{"block", Field::Block},
};

Error refused(std::string_view word, const std::string& why) { return {inQuotes(word) + ": " + why}; }

// Words apart from each other; quotes are taken off and keep what they hold together.
Result<std::vector<std::string>> wordsOf(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    bool isQuoted = false;
    bool isWord = false;
    for (const char letter : text) {
        const bool isSpace = letter == ' ' || letter == '\t';
        if (letter == '"') {
            isQuoted = !isQuoted;
            isWord = true;
        } else if (isSpace && !isQuoted) {
            if (isWord)
                words.push_back(std::exchange(word, {}));
            isWord = false;
        } else {
            word += letter;
            isWord = true;
        }
    }
    if (isQuoted)
        return refused(word, sentence("CallFilter", "a closing \" is missing"));
    if (isWord)
        words.push_back(word);
    return words;
}

constexpr std::array<std::pair<std::string_view, Relation>, 6> relations{{{">=", Relation::GreaterOrEqual},
                                                                          {"<=", Relation::LessOrEqual},
                                                                          {">", Relation::Greater},
                                                                          {"<", Relation::Less},
                                                                          {"=", Relation::Equal},
                                                                          {":", Relation::Equal}}};

std::optional<std::pair<Relation, std::size_t>> relationAt(std::string_view text) {
    for (const auto& [sign, relation] : relations)
        if (text.starts_with(sign))
            return std::pair(relation, sign.size());
    return {};
}

Result<CallId> idOf(std::string_view word, std::string_view value) {
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc() || end != value.data() + value.size() || number == 0)
        return refused(word, sentence("CallFilter", "a call is told by its number, such as #12"));
    return CallId{number};
}

Result<CallState> stateOf(std::string_view word, std::string_view value) {
    std::vector<std::string> names;
    for (std::size_t index = 0; index < callStateCount; ++index) {
        names.emplace_back(stateName(static_cast<CallState>(index)));
        if (names.back() == lowered(value))
            return static_cast<CallState>(index);
    }
    return refused(word, sentence("CallFilter", "unknown state") + expectation(value, names));
}

Result<Term> withValue(std::string_view word, Term term, std::string_view value) {
    if (value.empty())
        return refused(word, sentence("CallFilter", "what it should be is missing"));
    if (term.relation != Relation::Equal && !isTime(term.field))
        return refused(word, sentence("CallFilter", "only times are larger or smaller; write a colon"));
    if (isTime(term.field)) {
        auto duration = parseDuration(value);
        if (!duration)
            return refused(word, duration.error().text);
        term.duration = *duration;
    } else if (term.field == Field::State) {
        const auto state = stateOf(word, value);
        if (!state)
            return state.error();
        term.state = *state;
    } else if (term.field == Field::Id) {
        const auto id = idOf(word, value);
        if (!id)
            return id.error();
        term.id = *id;
    } else {
        term.text = lowered(value);
    }
    return term;
}

Result<Term> termOf(std::string_view word) {
    Term term;
    std::string_view rest = word;
    if (rest.size() > 1 && rest.front() == '-') {
        term.isNegated = true;
        rest.remove_prefix(1);
    }
    if (rest.front() == '#') {
        term.field = Field::Id;
        return withValue(word, term, rest.substr(1));
    }
    const std::size_t nameEnd = rest.find_first_of(":<>=");
    if (nameEnd == std::string_view::npos)
        return withValue(word, term, rest);
    const std::string name = lowered(rest.substr(0, nameEnd));
    const auto* found = std::ranges::find(fieldWords, name, &FieldWord::word);
    if (found == fieldWords.end()) {
        std::vector<std::string> names;
        for (const FieldWord& field : fieldWords)
            names.emplace_back(field.word);
        return refused(word, sentence("CallFilter", "unknown field") + expectation(name, names));
    }
    term.field = found->field;
    const auto relation = relationAt(rest.substr(nameEnd));
    term.relation = relation->first;
    return withValue(word, term, rest.substr(nameEnd + relation->second));
}

std::string valueText(const Term& term) {
    if (isTime(term.field))
        return durationText(term.duration);
    if (term.field == Field::State)
        return stateName(term.state);
    return term.text.find_first_of(" \t") == std::string::npos ? term.text : '"' + term.text + '"';
}

std::string toText(const Term& term) {
    const std::string minus = term.isNegated ? "-" : "";
    if (term.field == Field::Any)
        return minus + valueText(term);
    if (term.field == Field::Id)
        return minus + "#" + std::to_string(toNumber(term.id));
    const auto* field = std::ranges::find(fieldWords, term.field, &FieldWord::field);
    const auto* relation = std::ranges::find(relations, term.relation, &std::pair<std::string_view, Relation>::second);
    const std::string_view sign = isTime(term.field) ? relation->first : ":";
    return minus + field->word + std::string(sign) + valueText(term);
}

} // namespace

Result<CallFilter> parseCallFilter(std::string_view text) {
    const auto words = wordsOf(text);
    if (!words)
        return words.error();
    CallFilter filter;
    for (const std::string& word : *words) {
        if (word.empty())
            return refused(word, sentence("CallFilter", "there is nothing between the quotes"));
        auto term = termOf(word);
        if (!term)
            return term.error();
        filter.terms.push_back(*term);
    }
    return filter;
}

std::string toText(const CallFilter& filter) {
    std::string text;
    for (const Term& term : filter.terms)
        text += (text.empty() ? "" : " ") + toText(term);
    return text;
}

} // namespace playground
