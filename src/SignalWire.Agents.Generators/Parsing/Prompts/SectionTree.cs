using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Prompts;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Prompts;

/// <summary>Places each section under its parent section. Sections under an erroneous one are left out with it and not reported.</summary>
internal sealed class SectionTree
{
    private const string Under = "Under";

    private readonly INamedTypeSymbol _agent;
    private readonly List<SectionDeclaration> _declared;
    private readonly bool _hasSectionsBefore;
    private readonly FindingList _findings;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<SectionDeclaration, SectionDeclaration> _parents = [];

    /// <param name="agent">The agent.</param>
    /// <param name="declared">Its sections in order.</param>
    /// <param name="hasSectionsBefore">Whether other sections precede them, so that none of them is the first.</param>
    /// <param name="findings">Receives the findings.</param>
    /// <param name="cancellationToken">Canceled when the source changes.</param>
    public SectionTree(
        INamedTypeSymbol agent,
        List<SectionDeclaration> declared,
        bool hasSectionsBefore,
        FindingList findings,
        CancellationToken cancellationToken)
    {
        _agent = agent;
        _declared = declared;
        _hasSectionsBefore = hasSectionsBefore;
        _findings = findings;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Builds the top-level sections of the prompt.</summary>
    public EquatableArray<PromptSectionModel> Parse()
    {
        foreach (var section in _declared)
        {
            FindParent(section);
        }

        FindCircles();
        return _declared.Where(section => section.Under is null)
            .Select((section, index) => Section(section, mayLackTitle: index == 0 && !_hasSectionsBefore))
            .OfType<PromptSectionModel>()
            .ToEquatableArray();
    }

    private void FindParent(SectionDeclaration section)
    {
        if (section.Under is not { } name)
        {
            return;
        }

        if (_declared.Find(other => other.Field.Name == name) is { } parent)
        {
            _parents.Add(section, parent);
        }
        else
        {
            string way = ParentWords.WayOut(name, _agent, _declared.Where(other => other != section && other.Under != section.Field.Name));
            _findings.Add(AgentRules.UnknownParentSection, LocationOfUnder(section), section.Field.Name, name, way);
        }
    }

    /// <summary>Reports each circle once, on the first of its sections.</summary>
    private void FindCircles()
    {
        var seen = new HashSet<SectionDeclaration>();
        foreach (var first in _declared)
        {
            var way = new List<SectionDeclaration>();
            var section = first;
            while (section is not null && seen.Add(section))
            {
                way.Add(section);
                section = _parents.TryGetValue(section, out var parent) ? parent : null;
            }

            int start = section is null ? -1 : way.IndexOf(section);
            if (start >= 0)
            {
                var circle = way.Skip(start).ToList();
                int top = circle.IndexOf(circle.OrderBy(_declared.IndexOf).First());
                var names = circle.Skip(top).Concat(circle.Take(top + 1)).Select(member => $"'{member.Field.Name}'");
                string name = circle[top].Field.Name;
                _findings.Add(AgentRules.CircularSections, LocationOfUnder(circle[top]), name, string.Join(" under ", names));
            }
        }
    }

    private PromptSectionModel? Section(SectionDeclaration declared, bool mayLackTitle)
    {
        var under = _declared.Where(other => _parents.TryGetValue(other, out var parent) && parent == declared).ToList();
        if (declared.Text is not { } body || !HasTitle(declared, mayLackTitle))
        {
            return null;
        }

        var section = new PromptSectionModel
        {
            Title = declared.Title.Length > 0 ? declared.Title : null,
            Body = body,
            Bullets = declared.Attribute.NamedTexts("Bullets").ToEquatableArray(),
            Numbered = declared.Attribute.Named("Numbered", false),
            NumberedBullets = declared.Attribute.Named("NumberedBullets", false),
            Subsections = under.Select(other => Section(other, mayLackTitle: false)).OfType<PromptSectionModel>().ToEquatableArray(),
        };
        return HasContent(section, declared, under) ? section : null;
    }

    private bool HasTitle(SectionDeclaration section, bool mayLackTitle)
    {
        bool has = mayLackTitle || section.Title.Length > 0;
        if (!has)
        {
            var location = section.Attribute.LocationOf(0, _cancellationToken) ?? section.Field.Locations[0];
            _findings.Add(AgentRules.UntitledSection, location, section.Field.Name);
        }

        return has;
    }

    /// <summary>
    /// Whether a section has content. If all its subsections are in error, it is empty because of them, and they are already reported.
    /// </summary>
    private bool HasContent(PromptSectionModel section, SectionDeclaration declared, List<SectionDeclaration> under)
    {
        if (section.IsEmpty && under.Count == 0)
        {
            _findings.Add(AgentRules.EmptyPrompt, declared.Field.Locations[0], declared.Field.Name);
        }

        return !section.IsEmpty;
    }

    private Location LocationOfUnder(SectionDeclaration section) =>
        section.Attribute.LocationOf(Under, _cancellationToken) ?? section.Field.Locations[0];
}
