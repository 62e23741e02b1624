using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Parsing.Naming;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.Advice;

/// <summary>Finds words in the prompt that are nearly the name of a tool, and variables that nothing sets.</summary>
internal static class PromptAdvice
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMilliseconds(200);

    /// <summary>Words that are not natural language: with underscores, or, after a verb such as "call", with inner capitals.</summary>
    private static readonly Regex s_name = new(
        @"(?<![\w.$%{/@-])(?:[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+|(?<=\b(?:[Cc]all|[Uu]se|[Rr]un|[Ii]nvoke)\s+)"
        + @"[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+)(?![\w}/@])", RegexOptions.CultureInvariant, s_limit);

    private static readonly Regex s_variable = new(@"[$%]\{\s*global_data\.([A-Za-z_]\w*)", RegexOptions.CultureInvariant, s_limit);

    /// <summary>The global data that the platform sets.</summary>
    private static readonly string[] s_ofThePlatform = ["caller_id_name", "caller_id_number"];

    private static readonly string[] s_fieldsOfThePlatform = ["global_data", "meta_data", "call_id"];

    /// <summary>The findings.</summary>
    public static IEnumerable<Finding> Find(AdviceSubject subject)
    {
        var texts = PromptText.Of(subject).ToList();
        return Names(subject, texts).Concat(Variables(subject, texts));
    }

    private static IEnumerable<Finding> Names(AdviceSubject subject, List<PromptText> texts)
    {
        string[] tools = [.. subject.Parsed.Names.Tools];
        if (tools.Length == 0)
        {
            yield break;
        }

        // A name that the platform rejects is not a suggestion.
        string[] sound = [.. tools.Where(WireName.IsToolName)];
        HashSet<string>? others = null;
        foreach (var text in texts.Where(text => MayHoldName(text.Text)))
        {
            foreach (string word in text.Matches(s_name).Select(match => match.Value).Distinct())
            {
                if (tools.Contains(word) || Meant(word, sound) is not { } tool || (others ??= Others(subject)).Contains(word))
                {
                    continue;
                }

                var (place, isWord) = text.Find(word);
                yield return new Finding(AgentRules.NearToolName, place, [word, tool]) { Replacement = isWord ? tool : null };
            }
        }
    }

    /// <summary>
    /// Whether a text can contain a name. Few texts have an underscore or an inner capital, and the pattern is slow to find that out.
    /// </summary>
    private static bool MayHoldName(string text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] == '_' || (text[i] is >= 'A' and <= 'Z' && text[i - 1] is (>= 'a' and <= 'z') or (>= '0' and <= '9')))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Finds the intended tool. Unrelated names can be similar, so one letter can differ, or two in a long name. A C# name matches only its
    /// own tool.
    /// </summary>
    private static string? Meant(string word, string[] tools) =>
        NearestName.Find(word, tools, word.Contains('_') ? (word.Length < 9 ? 1 : 2) : 0);

    private static HashSet<string> Others(AdviceSubject subject)
    {
        var settings = subject.Model.Settings;
        var steps = subject.Model.Contexts.SelectMany(context => context.Steps).ToList();
        return new HashSet<string>(
            [
                .. ReservedNames.OfSteps,
                .. s_fieldsOfThePlatform,
                .. s_ofThePlatform,
                .. subject.Parsed.Names.Steps,
                .. subject.Parsed.Names.Contexts,
                .. subject.Model.Tools.SelectMany(tool => tool.Arguments).Select(argument => argument.Name),
                .. settings.GlobalData.Select(member => member.Name),
                .. settings.NativeFunctions,
                .. settings.Includes.SelectMany(include => include.Functions),
                .. subject.Known.TextConstants(KnownNames.NativeFunctions),
                .. subject.Known.TextConstants(KnownNames.InternalFunctions),
                .. steps.SelectMany(step => step.Gather?.Questions ?? []).Select(question => question.Key),
            ],
            StringComparer.Ordinal);
    }

    /// <summary>Finds variables that nothing sets. Nothing is reported if code sets global data, because it can set any key.</summary>
    private static IEnumerable<Finding> Variables(AdviceSubject subject, List<PromptText> texts)
    {
        var uses = texts.Where(text => text.Text.Contains("global_data."))
            .SelectMany(text => text.Matches(s_variable).Select(match => (Text: text, Key: match.Groups[1].Value)))
            .GroupBy(use => use.Key)
            .Select(uses => uses.First())
            .ToList();
        if (uses.Count == 0 || SetsData(subject.Code))
        {
            yield break;
        }

        string source = string.Concat(subject.Agent.Written().Select(part => part.GetSyntax(subject.CancellationToken).ToString()));
        foreach (var (text, key) in uses)
        {
            // Any other mention of the key can be what sets it: an attribute, the JSON of a data map, a question.
            string pattern = $@"(?<!global_data\.)\b{key}\b";
            if (!s_ofThePlatform.Contains(key) && !Regex.IsMatch(source, pattern, RegexOptions.CultureInvariant, s_limit))
            {
                yield return new Finding(AgentRules.UnsetGlobalData, text.Find(key).Place, [key]);
            }
        }
    }

    private static bool SetsData(CodeWords code) =>
        code.Has("GlobalData") || code.Has("UpdateGlobalData") || code.Has("RpcAIGlobalData") || code.Has("AddAction")
            || code.Has("AddActions");
}
