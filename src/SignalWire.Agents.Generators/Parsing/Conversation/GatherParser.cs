using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Conversation;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Conversation;

/// <summary>Parses the questions of a step.</summary>
internal sealed class GatherParser(KnownSymbols known, FindingList findings, NameReader names, CancellationToken cancellationToken)
{
    /// <summary>The value of <c>GatherCompletion.NextStep</c>.</summary>
    private const int NextStep = 1;

    /// <summary>Parses the gather of a step.</summary>
    /// <returns>The gather; <see langword="null"/> if there is none, or none of its questions is valid.</returns>
    public GatherModel? Parse(DeclaredStep step, DeclaredContext context)
    {
        var field = step.Field;
        var asked = SourceOrder.Sort(field.GetAttributes(), attribute => attribute.ApplicationSyntaxReference)
            .Where(attribute => known.Is(attribute.AttributeClass, KnownNames.Question))
            .ToList();
        if (known.Attribute(field, KnownNames.Gather) is not { } gather)
        {
            if (asked.Count > 0)
            {
                findings.Add(AgentRules.QuestionWithoutGather, Place(asked[0], field), field.Name);
            }

            return null;
        }

        if (asked.Count == 0)
        {
            findings.Add(AgentRules.GatherWithoutQuestions, Place(gather, field), field.Name);
        }

        var questions = ParseQuestions(asked, field);
        string? completion = ParseCompletion(gather, step, context);
        return questions.Count == 0
            ? null
            : new GatherModel
            {
                Questions = questions,
                Prompt = gather.Named<string?>("Prompt", null),
                OutputKey = gather.Named<string?>("OutputKey", null),
                Completion = completion,
                IsIsolated = gather.Named("Isolated", false),
            };
    }

    private EquatableArray<QuestionModel> ParseQuestions(List<AttributeData> asked, IFieldSymbol field)
    {
        var questions = new List<QuestionModel>();
        foreach (var attribute in asked)
        {
            if (attribute.TextArgument(0) is not { } key || attribute.TextArgument(1) is not { } question)
            {
                continue;
            }

            var tools = names.Tools(attribute, field.Name);
            if (IsEmpty(attribute, 0, key, "question key", field)
                || IsEmpty(attribute, 1, question, "question text", field)
                || IsDuplicate(attribute, key, questions, field))
            {
                continue;
            }

            questions.Add(new QuestionModel
            {
                Key = key,
                Question = question,
                Type = attribute.NamedEnum("Type") switch { 1 => "integer", 2 => "number", 3 => "boolean", _ => null },
                Confirm = attribute.Named("Confirm", false),
                Prompt = attribute.Named<string?>("Prompt", null),
                Tools = tools ?? EquatableArray<string>.Empty,
                IsIsolated = attribute.NamedOrNull<bool>("Isolated"),
            });
        }

        return questions.ToEquatableArray();
    }

    private bool IsEmpty(AttributeData attribute, int index, string text, string what, IFieldSymbol field)
    {
        bool empty = string.IsNullOrWhiteSpace(text);
        if (empty)
        {
            findings.Add(
                AgentRules.EmptyConversationName, attribute.LocationOf(index, cancellationToken) ?? field.Locations[0], what, field.Name);
        }

        return empty;
    }

    private bool IsDuplicate(AttributeData attribute, string key, List<QuestionModel> before, IFieldSymbol field)
    {
        bool taken = before.Exists(other => other.Key == key);
        if (taken)
        {
            findings.Add(
                AgentRules.DuplicateQuestionKey, attribute.LocationOf(0, cancellationToken) ?? field.Locations[0], field.Name, key);
        }

        return taken;
    }

    private string? ParseCompletion(AttributeData gather, DeclaredStep step, DeclaredContext context)
    {
        string? other = names.Step(gather, "CompletionStep", step.Field.Name, context.StepNames);
        if (gather.NamedEnum("Completion") != NextStep)
        {
            return other;
        }

        if (gather.Named<string?>("CompletionStep", null) is not null)
        {
            Refuse("has both Completion and CompletionStep, so the next step is ambiguous; keep one of them");
            return null;
        }

        if (context.Steps[context.Steps.Length - 1] == step)
        {
            Refuse(
                $"has no next step, because it is the last step of context '{context.Type.Name}'; add a step after it or remove "
                + "Completion");
            return null;
        }

        return GatherModel.NextStep;

        void Refuse(string reason) => findings.Add(
            AgentRules.ImpossibleCompletion,
            gather.LocationOf("Completion", cancellationToken) ?? step.Field.Locations[0],
            step.Field.Name, reason);
    }

    private Location Place(AttributeData attribute, IFieldSymbol field) => attribute.Location(cancellationToken) ?? field.Locations[0];
}
