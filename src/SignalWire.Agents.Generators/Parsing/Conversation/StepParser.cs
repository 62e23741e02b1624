using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model.Conversation;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Conversation;

/// <summary>Parses a step.</summary>
internal sealed class StepParser(
    KnownSymbols known, FindingList findings, NameReader names, SectionParser sections, CancellationToken cancellationToken)
{
    private readonly GatherParser _gather = new(known, findings, names, cancellationToken);

    /// <summary>Parses a constant.</summary>
    /// <returns>The step; <see langword="null"/> if it is in error.</returns>
    public StepModel? Parse(DeclaredStep step, DeclaredContext context)
    {
        var (field, attribute) = (step.Field, step.Attribute);
        if (!HasSoundShape(step))
        {
            return null;
        }

        string text = (string)field.ConstantValue!;
        var parts = sections.Parse(field, KnownNames.Section);
        var model = new StepModel
        {
            Name = step.Name.Wire,
            Text = text,
            Sections = parts,
            Criteria = attribute.Named<string?>("Criteria", null),
            Tools = names.Tools(attribute, field.Name),
            ValidSteps = names.Next(attribute, field.Name, context.StepNames),
            ValidContexts = names.Contexts(attribute, field.Name),
            End = attribute.Named("End", false),
            SkipUserTurn = attribute.Named("SkipUserTurn", false),
            SkipToNextStep = attribute.Named("SkipToNextStep", false),
            History = HistoryWord.Read(attribute),
            Reset = new ResetModel(
                attribute.Named<string?>("ResetSystemPrompt", null),
                attribute.Named<string?>("ResetUserPrompt", null),
                attribute.Named("ResetConsolidate", false),
                attribute.Named("ResetFull", false)),
            Gather = _gather.Parse(step, context),
        };
        return HasOneText(field, text) ? model : null;
    }

    private bool HasSoundShape(DeclaredStep step)
    {
        var field = step.Field;
        if (field.ConstantValue is not string)
        {
            // The compiler reports an erroneous constant.
            if (!field.IsConst || field.HasConstantValue)
            {
                findings.Add(AgentRules.StepNotConstant, field.Locations[0], field.Name);
            }

            return false;
        }

        var place = step.Attribute.LocationOf(0, cancellationToken) ?? field.Locations[0];
        if (step.Name.Wire.Length == 0)
        {
            findings.Add(AgentRules.EmptyConversationName, place, "name", field.Name);
            return false;
        }

        if (step.Name.Wire == StepModel.Next)
        {
            findings.Add(AgentRules.ReservedStepName, place, field.Name);
            return false;
        }

        return true;
    }

    private bool HasOneText(IFieldSymbol field, string text)
    {
        var section = sections.First(field, KnownNames.Section);
        bool hasText = !string.IsNullOrWhiteSpace(text);
        if (hasText && section is not null)
        {
            findings.Add(
                AgentRules.TextAndSections, section.Location(cancellationToken) ?? field.Locations[0], field.Name, "a value", "Section");
        }
        else if (!hasText && section is null)
        {
            findings.Add(AgentRules.StepWithoutText, field.Locations[0], field.Name);
        }

        return hasText == section is null;
    }
}
