using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Settings;
using SignalWire.Agents.Generators.Model.Tools;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.Advice;

/// <summary>Finds languages without fillers in agents that have fillers in another language.</summary>
internal static class FillerAdvice
{
    /// <summary>The findings.</summary>
    public static IEnumerable<Finding> Find(AdviceSubject subject)
    {
        var languages = subject.Model.Settings.Languages;
        return languages.Count < 2 ? [] : OfLanguages(subject, languages).Concat(OfTools(subject, languages));
    }

    /// <summary>
    /// Finds languages without fillers. A language with a filler in any tool is covered, and an erroneous tool can also have one.
    /// </summary>
    private static IEnumerable<Finding> OfLanguages(AdviceSubject subject, EquatableArray<LanguageModel> languages)
    {
        if (languages.FirstOrDefault(HasFillers) is not { } with || subject.Parsed.Tools.Length > subject.Model.Tools.Count)
        {
            yield break;
        }

        var ofTools = subject.Model.Tools.SelectMany(tool => tool.Keys.Fillers).ToList();
        foreach (var attribute in subject.Attributes.Of(KnownNames.Language))
        {
            if (languages.FirstOrDefault(language => language.Code == attribute.TextArgument(1)) is { } language
                && !HasFillers(language) && !Has(ofTools, language))
            {
                yield return new Finding(
                    AgentRules.LanguageWithoutFillers, attribute.PlaceOf(0, subject.CancellationToken), [subject.Agent.Name, with
                        .Name, language.Name]);
            }
        }
    }

    private static IEnumerable<Finding> OfTools(AdviceSubject subject, EquatableArray<LanguageModel> languages)
    {
        // A language without any fillers is reported separately if another language has some.
        bool isTold = languages.Any(HasFillers)
            && !subject.Model.Tools.Any(tool => languages.Any(language => !HasFillers(language) && Has(tool.Keys.Fillers, language)));
        foreach (var tool in subject.Model.Tools)
        {
            var with = languages.FirstOrDefault(language => Has(tool.Keys.Fillers, language));
            var without = languages.FirstOrDefault(
                language => language.FunctionFillers.Count == 0 && !(isTold && !HasFillers(language)) && !Has(tool.Keys.Fillers, language));
            if (with is not null && without is not null && tool.Keys.WaitFile is null)
            {
                yield return new Finding(AgentRules.LanguageWithoutFillers, subject.PlaceOf(tool), [tool.Method, with.Name, without.Name]);
            }
        }
    }

    private static bool HasFillers(LanguageModel language) => language.SpeechFillers.Count > 0 || language.FunctionFillers.Count > 0;

    /// <summary>Whether there is a filler for a language. A filler can name the language without its country.</summary>
    private static bool Has(IEnumerable<FillerModel> fillers, LanguageModel language) => fillers.Any(filler =>
        filler.Language == "default" || string.Equals(language.Code, filler.Language, StringComparison.OrdinalIgnoreCase)
        || language.Code.StartsWith(filler.Language + "-", StringComparison.OrdinalIgnoreCase));
}
