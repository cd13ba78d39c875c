using System.Globalization;
using GraphTasks.Data;
using GraphTasks.Data.Import;
using GraphTasks.Data.Tests;

// Changes a store without end, from one change of a fixed sequence on, and says after each that it is done.
// It does not look at the store's tables first: hundreds of starts would mostly measure that.
using var store = Store.Existing(args[0]);
var writer = new FileWriter(store, TimeProvider.System);
var documents = new StoredDocuments(store, TimeProvider.System);
for (var number = int.Parse(args[1], CultureInfo.InvariantCulture); ; number++)
{
    var change = WriterChange.Of(number);
    if (change.Tasks == 0)
        documents.Remove(change.Document);
    else
        writer.Write(TemporaryStore.File(change.Document, change.Hash, change.Tasks), "test");
    Console.WriteLine(number);
}
