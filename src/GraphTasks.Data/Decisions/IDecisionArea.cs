using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Model;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions;

/// <summary>A part of the dictionaries that stewards decide about.</summary>
internal interface IDecisionArea
{
    /// <summary>Takes a decision of the log again.</summary>
    /// <exception cref="StewardException">It does not fit the dictionaries.</exception>
    DictionarySet Repeat(DictionarySet set, StoredDecision decision);

    /// <summary>Notes a decision whose effect is in the files already, so that it can be undone.</summary>
    DictionarySet Remember(DictionarySet set, StoredDecision decision);
}
